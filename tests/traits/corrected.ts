import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record says what was wrong in it and what was added since. */
export function behavesAsCorrected(schema: z.ZodType, input: Input) {
  const correction = { date: '2026-03-06', was: '25 件', is: '26 件', why: '统计时漏了一件' };
  const update = { date: '2026-03-06', note: '补充了答复' };

  describe('is corrected', () => {
    it('has neither correction nor update unless it names them', () => {
      expect(outputOf(schema, input, 'corrections')).toEqual([]);
      expect(outputOf(schema, input, 'updates')).toEqual([]);
    });

    it('keeps a correction word by word', () =>
      expect(outputOf(schema, { ...input, corrections: [correction] }, 'corrections')).toEqual([correction]));

    it.each(['date', 'was', 'is', 'why'])('takes no correction without its %s', (field) =>
      expect(faultsOf(schema, { ...input, corrections: [{ ...correction, [field]: undefined }] })).toEqual([`corrections.0.${field}`]),
    );

    it('takes corrections newest first, and two of one day', () =>
      expect(faultsOf(schema, { ...input, corrections: [{ ...correction, date: '2026-03-07' }, correction, correction] })).toEqual([]));

    it('takes no corrections oldest first', () =>
      expect(faultsOf(schema, { ...input, corrections: [correction, { ...correction, date: '2026-03-07' }] })).toEqual(['corrections']));

    it('takes no updates oldest first', () =>
      expect(faultsOf(schema, { ...input, updates: [update, { ...update, date: '2026-03-07' }] })).toEqual(['updates']));

    it('takes no update without a note', () =>
      expect(faultsOf(schema, { ...input, updates: [{ ...update, note: '' }] })).toEqual(['updates.0.note']));
  });
}
