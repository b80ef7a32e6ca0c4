import { z } from 'zod';
import { daySchema } from './calendar.ts';
import { newsLabels, originLabels } from './labels.ts';
import { attached } from './traits/attached.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { illustrated } from './traits/illustrated.ts';
import { located } from './traits/located.ts';
import { measured } from './traits/measured.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { referenceSchema, textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { wordSchema } from './words.ts';

const bylineSchema = z.strictObject({
  text: z.array(textSchema(20)).default([]).describe('文字作者'),
  photo: z.array(textSchema(20)).default([]).describe('摄影或制图'),
  layout: z.array(textSchema(20)).default([]).describe('版式'),
});

const issuedSchema = z.strictObject({
  unit: textSchema(60).describe('发文单位'),
  number: textSchema(40)
    .regex(/〔\d{4}〕\d+号$/, { error: '文号要用六角括号写年份，例如 某纪通〔2026〕5号' })
    .describe('文号'),
  date: daySchema.describe('发文日期'),
});

/** A news record. A 查处通报 names the accused only as a formal notice with its number; a 澄清正名 names what it clears. */
export const newsSchema = z
  .strictObject({
    ...published,
    ...attributed,
    ...located,
    ...corrected,
    ...withdrawn,
    ...illustrated,
    ...attached,
    ...measured,
    ...sampled,
    type: wordSchema(newsLabels).describe('类别'),
    subtitle: textSchema(80).optional().describe('副标题'),
    byline: bylineSchema.optional().describe('署名：文、图、版式'),
    origin: wordSchema(originLabels).default('original').describe('原创或转载；转载的，来源要写网址'),
    issued: issuedSchema.optional().describe('查处通报必须写：发文单位、文号、日期'),
    clarifies: referenceSchema.optional().describe('澄清正名必须写：为哪条记录澄清，写成 目录/编号'),
  })
  .superRefine((news, context) => {
    const lacks = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (news.type === 'discipline' && !news.issued) lacks('issued', '查处通报要写发文单位、文号和日期');
    if (news.type === 'clarification' && !news.clarifies) lacks('clarifies', '澄清正名要写明为哪条记录澄清，写成 目录/编号');
    if (news.type !== 'clarification' && news.clarifies) lacks('clarifies', '只有澄清正名才写这一项，请删去或把类别改为 澄清正名');
    if (news.origin === 'repost' && !news.source.url)
      context.addIssue({ code: 'custom', path: ['source', 'url'], message: '转载要写来源网址' });
  });
