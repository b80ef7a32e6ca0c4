import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record has numbers, each with all that a reader needs to check it. */
export function behavesAsMeasured(schema: z.ZodType, input: Input) {
  const figure = { label: '征集意见建议', value: 10_000, unit: '条', category: '开门纳谏', asOf: '2026-05' };
  const measure = (part: Input) => faultsOf(schema, { ...input, figures: [{ ...figure, ...part }] });

  describe('is measured', () => {
    it('has no figures unless it names them', () => expect(outputOf(schema, input, 'figures')).toEqual([]));

    it('reads the category and the qualifier as identifiers', () =>
      expect(outputOf(schema, { ...input, figures: [{ ...figure, qualifier: '余' }] }, 'figures')).toEqual([
        { ...figure, category: 'opinions', qualifier: 'over' },
      ]));

    it.each(['label', 'value', 'unit', 'category', 'asOf'])('takes no figure without its %s', (field) =>
      expect(measure({ [field]: undefined })).toContain(`figures.0.${field}`),
    );

    it('takes no figure below zero, and none in words', () => {
      expect(measure({ value: -1 })).toEqual(['figures.0.value']);
      expect(measure({ value: '1万余' })).toEqual(['figures.0.value']);
    });

    it('takes a way of writing that fits the value', () => expect(measure({ written: '1万余' })).toEqual([]));

    it('takes no way of writing that does not', () => expect(measure({ written: '10万余' })).toEqual(['figures.0.written']));

    it.each(['2026-05-31', '2026-05', '2026', 2026])('takes a figure as of %s', (asOf) => expect(measure({ asOf })).toEqual([]));

    it('takes no category of its own making', () => expect(measure({ category: '其他' })).toEqual(['figures.0.category']));
  });
}
