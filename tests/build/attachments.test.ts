import { describe, expect, it } from 'vitest';
import { routeOf } from '../../src/domain/routes.ts';
import { squeeze } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';

describe('attachments (D5)', () => {
  it('each exists, and its type and size stand beside it', () => {
    const attached = archive.records.flatMap((record) =>
      'attachments' in record ? record.attachments.map((attachment) => ({ record, attachment })) : [],
    );
    expect(attached.length).toBeGreaterThan(0);
    for (const { record, attachment } of attached) {
      const page = site.page(routeOf(record));
      const link = page.root.querySelectorAll('main a').find((candidate) => candidate.getAttribute('href') === `/files/${attachment.file}`);
      const item = link?.closest('li')?.text ?? '';
      expect(item, routeOf(record)).toContain((attachment.file.split('.').at(-1) ?? '').toUpperCase());
      expect(item, routeOf(record)).toMatch(/\d+(\.\d+)? [KM]B/);
      if (attachment.equivalent) expect(squeeze(item)).toContain(squeeze(attachment.equivalent));
    }
  });
});
