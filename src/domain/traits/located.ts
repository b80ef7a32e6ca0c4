import { z } from 'zod';
import { idSchema } from './text.ts';

/** Whose record it is: the regions and units that gather it on their pages. */
export const located = {
  regions: z.array(idSchema).min(1, { error: '至少写一个地区' }).describe('地区编号，见 regions.yaml'),
  units: z.array(idSchema).default([]).describe('单位编号，见 units.yaml'),
};
