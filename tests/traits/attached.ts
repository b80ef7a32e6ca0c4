import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record has files for download; a document also stands on a page. */
export function behavesAsAttached(schema: z.ZodType, input: Input) {
  const attach = (attachment: Input) => faultsOf(schema, { ...input, attachments: [attachment] });

  describe('is attached', () => {
    it('has no attachments unless it names them', () => expect(outputOf(schema, input, 'attachments')).toEqual([]));

    it.each(['csv', 'xlsx', 'txt', 'json'])('takes a %s file by itself', (extension) =>
      expect(attach({ file: `2026/qingdan.${extension}`, title: '清单' })).toEqual([]),
    );

    it.each(['pdf', 'docx'])('takes a %s file only where it says on which page the same text stands', (extension) => {
      const document = { file: `banfa.${extension}`, title: '办法' };
      expect(attach(document)).toEqual(['attachments.0.equivalent']);
      expect(attach({ ...document, equivalent: '正文' })).toEqual([]);
    });

    it.each(['qingdan.exe', '清单.csv', '../secret.csv', 'Qingdan.csv', 'qingdan'])('takes no file %s', (file) =>
      expect(attach({ file, title: '清单' })).toEqual(['attachments.0.file']),
    );

    it('needs a title', () => expect(attach({ file: 'qingdan.csv' })).toEqual(['attachments.0.title']));
  });
}
