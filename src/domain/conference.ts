import { z } from 'zod';
import { stampSchema } from './calendar.ts';
import { attached } from './traits/attached.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { illustrated } from './traits/illustrated.ts';
import { located } from './traits/located.ts';
import { measured } from './traits/measured.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';

const speakerSchema = z.strictObject({
  name: textSchema(20).describe('姓名；正文里 :::回答[姓名] 用同样的写法'),
  title: textSchema(60).describe('当时的职务'),
});

/** A press conference. The transcript stands in the body as :::发布, :::提问 and :::回答; promises are marked :承诺[…]{id=…}. */
export const conferenceSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...illustrated,
  ...attached,
  ...measured,
  ...sampled,
  heldAt: stampSchema.describe('召开时间，写成 2021-07-22T10:00+08:00；来源没有写时刻的只写日期'),
  place: textSchema(60).optional().describe('地点；来源没有写的不写'),
  host: textSchema(60).optional().describe('主持人；来源没有写的不写'),
  speakers: z.array(speakerSchema).min(1, { error: '至少写一位发布人' }).describe('发布人和当时的职务'),
});
