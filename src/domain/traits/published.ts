import { z } from 'zod';
import { stampSchema } from '../calendar.ts';
import { textSchema } from './text.ts';

/** What every record has: what it is called, what it says in a sentence, and when it was made public. */
export const published = {
  title: textSchema(200).describe('标题，不超过 200 个字'),
  summary: textSchema(80).describe('一句话摘要，不超过 80 个字；列表、搜索和订阅里都用它'),
  date: stampSchema.describe('发布日期，写成 2021-07-22；有确切时间的写成 2021-07-22T10:00+08:00（北京时间）'),
  keywords: z.array(textSchema(20)).default([]).describe('关键词，可以不写'),
};
