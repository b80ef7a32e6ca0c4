import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { referenceSchema, textSchema } from './text.ts';

const withdrawalSchema = z.strictObject({
  date: daySchema.describe('撤回日期'),
  why: textSchema(200).describe('为什么撤回'),
  by: textSchema(40).describe('由谁撤回'),
  successor: referenceSchema.optional().describe('替代它的记录，写成 目录/编号'),
});

/** Withdrawn, never deleted: the page keeps its address and says when, why and by whom. */
export const withdrawn = {
  withdrawn: withdrawalSchema.optional().describe('撤回说明；写了它，页面保留，正文上方说明已撤回'),
};
