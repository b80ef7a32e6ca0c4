import { z } from 'zod';
import { daySchema, type Day } from './calendar.ts';
import { dispositionLabels } from './labels.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { located } from './traits/located.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { idSchema, textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { wordSchema } from './words.ts';

/** One opinion of the public, made anonymous, and what became of it. */
export const opinionSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...sampled,
  received: z
    .strictObject({ on: daySchema.describe('收到的日期'), by: textSchema(30).describe('怎样收到，例如 座谈会、信箱、电话') })
    .describe('何时、怎样收到'),
  text: textSchema(400).describe('意见内容，已隐去个人信息'),
  topic: textSchema(20).describe('主题'),
  due: daySchema.optional().describe('答复期限；来源没有写的不写'),
  disposition: wordSchema(dispositionLabels).optional().describe('处理：采纳、部分采纳、解释说明、转办；还没有处理的不写'),
  reply: z
    .strictObject({
      date: daySchema.describe('答复日期'),
      unit: textSchema(60).describe('答复单位'),
      text: textSchema(600).describe('答复内容'),
    })
    .optional()
    .describe('答复'),
  commitment: idSchema.optional().describe('相关整改承诺的编号'),
});

export type Opinion = z.output<typeof opinionSchema>;

/** True where an opinion has no reply and its due day has passed. */
export function isUnanswered(opinion: Pick<Opinion, 'due' | 'reply'>, today: Day): boolean {
  return opinion.reply === undefined && opinion.due !== undefined && opinion.due < today;
}
