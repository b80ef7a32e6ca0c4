import { z } from 'zod';

/** Invented data for a demonstration; every page that shows it says so. */
export const sampled = {
  sample: z.boolean().default(false).describe('是否示例数据；写 true 的，页面上会标明'),
};
