import { z } from 'zod';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';

/** An explanatory page such as 怎样举报 or 隐私. */
export const pageSchema = z.strictObject({
  ...published,
  ...attributed,
  ...corrected,
  ...sampled,
  order: z.int().default(100).describe('在页脚和网站地图里的次序，小的在前'),
});
