import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record says what it is called, what it says in a sentence, and when it was made public. */
export function behavesAsPublished(schema: z.ZodType, input: Input) {
  describe('is published', () => {
    it('takes its own front matter', () => expect(faultsOf(schema, input)).toEqual([]));

    it.each(['title', 'summary', 'date'])('needs %s', (field) => {
      expect(faultsOf(schema, { ...input, [field]: undefined })).toContain(field);
      expect(faultsOf(schema, { ...input, [field]: null })).toContain(field);
    });

    it('takes no title of blanks only', () => expect(faultsOf(schema, { ...input, title: '  ' })).toContain('title'));

    it('trims its title', () => expect(outputOf(schema, { ...input, title: ' 标题 ' }, 'title')).toBe('标题'));

    it('takes a summary of 80 characters and not of 81, counted as a reader counts', () => {
      expect(faultsOf(schema, { ...input, summary: '𠮷'.repeat(80) })).toEqual([]);
      expect(faultsOf(schema, { ...input, summary: '𠮷'.repeat(81) })).toEqual(['summary']);
    });

    it('takes a day, and a moment in Beijing', () => {
      expect(faultsOf(schema, { ...input, date: '2026-03-05' })).toEqual([]);
      expect(faultsOf(schema, { ...input, date: '2026-03-05T09:30+08:00' })).toEqual([]);
    });

    it.each(['2026-02-30', '2026/3/5', '2026-3-5', '2026-03', '2026-03-05T09:30Z', '2026-03-05T09:30'])('takes no date %s', (date) =>
      expect(faultsOf(schema, { ...input, date })).toEqual(['date']),
    );

    it('has no keywords unless it names them', () => expect(outputOf(schema, input, 'keywords')).toEqual([]));

    it('takes no misspelt field', () => expect(faultsOf(schema, { ...input, sumary: '一句话' })).toEqual(['?sumary']));
  });
}
