import { z } from 'zod';
import { partialDaySchema } from './calendar.ts';
import { mechanismLabels } from './labels.ts';
import { attached } from './traits/attached.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { located } from './traits/located.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { idSchema, textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { wordSchema } from './words.ts';

/** A lasting rule that the campaign produced. */
export const mechanismSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...attached,
  ...sampled,
  number: textSchema(40)
    .regex(/〔\d{4}〕\d+号$/, { error: '文号要用六角括号写年份，例如 某政法〔2026〕5号' })
    .optional()
    .describe('文号；来源没有写的不写'),
  state: wordSchema(mechanismLabels).describe('状态：试行、施行、废止；来源没有写的写 所据材料未载明'),
  effective: partialDaySchema.optional().describe('开始施行的日期；来源没有写的不写'),
  issuer: textSchema(60).optional().describe('制定单位；来源没有写的不写'),
  changes: textSchema(300).describe('它改变了什么'),
  answers: z.array(idSchema).default([]).describe('它回应的整改承诺的编号'),
});
