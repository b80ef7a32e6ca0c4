import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record says which regions and units it belongs to. */
export function behavesAsLocated(schema: z.ZodType, input: Input) {
  describe('is located', () => {
    it('needs a region', () => {
      expect(faultsOf(schema, { ...input, regions: undefined })).toContain('regions');
      expect(faultsOf(schema, { ...input, regions: [] })).toEqual(['regions']);
    });

    it('takes the ids of several regions', () => expect(faultsOf(schema, { ...input, regions: ['ceshi', 'ceshi-2'] })).toEqual([]));

    it.each(['测试县', 'Ceshi', 'ce_shi', '-ceshi', 'ceshi/'])('takes no region %s', (region) =>
      expect(faultsOf(schema, { ...input, regions: [region] })).toEqual(['regions.0']),
    );

    it('may go without a unit', () => expect(outputOf(schema, { ...input, units: undefined }, 'units')).toEqual([]));
  });
}
