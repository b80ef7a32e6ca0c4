import { z } from 'zod';
import { partialDaySchema } from './calendar.ts';
import { heroLabels } from './labels.ts';
import { attached } from './traits/attached.ts';
import { attributed, sourceSchema } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { illustrated } from './traits/illustrated.ts';
import { located } from './traits/located.ts';
import { measured } from './traits/measured.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { wordSchema } from './words.ts';

/** A model person or collective. The first photo is the portrait; without one the name itself is the picture. */
export const heroSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...illustrated,
  ...attached,
  ...measured,
  ...sampled,
  type: wordSchema(heroLabels).describe('个人或集体'),
  name: textSchema(40).describe('姓名或集体名称'),
  post: textSchema(60).optional().describe('岗位'),
  honours: z
    .array(
      z.strictObject({
        title: textSchema(60).describe('荣誉称号'),
        grantedBy: textSchema(60).optional().describe('授予单位；来源没有写的不写'),
        year: partialDaySchema.optional().describe('授予年份；来源没有写的不写'),
      }),
    )
    .default([])
    .describe('荣誉'),
  quotes: z
    .array(
      z.strictObject({
        text: textSchema(200).describe('原话'),
        by: textSchema(40).describe('谁说的'),
        source: sourceSchema.optional().describe('来源；不写就是本条记录的来源'),
      }),
    )
    .default([])
    .describe('引语，要写明谁说的'),
});
