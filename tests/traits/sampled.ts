import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record says whether it is invented. */
export function behavesAsSampled(schema: z.ZodType, input: Input) {
  describe('is sampled', () => {
    it('is true to life unless it says that it is a sample', () => {
      expect(outputOf(schema, { ...input, sample: undefined }, 'sample')).toBe(false);
      expect(outputOf(schema, { ...input, sample: true }, 'sample')).toBe(true);
    });

    it('says so with true or false, not in words', () => expect(faultsOf(schema, { ...input, sample: '是' })).toEqual(['sample']));
  });
}
