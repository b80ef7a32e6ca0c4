import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record says where it comes from and who let it through. */
export function behavesAsAttributed(schema: z.ZodType, input: Input) {
  const source = { name: '测试县融媒体中心', date: '2026-03-05' };
  const from = (part: Input) => faultsOf(schema, { ...input, source: { ...source, ...part } });

  describe('is attributed', () => {
    it('needs a source with a name and a date', () => {
      expect(faultsOf(schema, { ...input, source: undefined })).toContain('source');
      expect(from({ name: undefined })).toContain('source.name');
      expect(from({ date: undefined })).toContain('source.date');
    });

    it.each(['2026-03-05', '2026-03', '2026', 2026])('takes a source dated %s', (date) => expect(from({ date })).toEqual([]));

    it('takes no source dated on a day that never was', () => expect(from({ date: '2026-02-30' })).toEqual(['source.date']));

    it.each(['javascript:alert(1)', 'www.example.org', 'ftp://example.org/', 'data:text/html,x'])('takes no source at %s', (url) =>
      expect(from({ url })).toEqual(['source.url']),
    );

    it('takes a source at a web address', () => expect(from({ url: 'https://www.example.org/a?b=1' })).toEqual([]));

    it('takes a review by three people', () => {
      const review = { first: '初某', editor: '责某', final: '审某' };
      expect(outputOf(schema, { ...input, review }, 'review')).toEqual(review);
    });

    it('takes no review in which one person stands twice', () => {
      expect(faultsOf(schema, { ...input, review: { first: '初某', final: '初某' } })).toEqual(['review.final']);
      expect(faultsOf(schema, { ...input, review: { editor: '责某', final: '责某' } })).toEqual(['review.final']);
      expect(faultsOf(schema, { ...input, review: { first: '初某', editor: '初某' } })).toEqual(['review.editor']);
    });

    it('may go without a review', () => expect(outputOf(schema, input, 'review')).toEqual({}));
  });
}
