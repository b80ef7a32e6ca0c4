import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { textSchema } from './text.ts';

const correctionSchema = z.strictObject({
  date: daySchema.describe('更正日期'),
  was: textSchema(400).describe('原来写的'),
  is: textSchema(400).describe('更正为'),
  why: textSchema(200).describe('为什么更正'),
  by: textSchema(40).optional().describe('由谁更正'),
});

export type Correction = z.output<typeof correctionSchema>;

const updateSchema = z.strictObject({
  date: daySchema.describe('更新日期'),
  note: textSchema(200).describe('更新了什么'),
});

/** What was wrong and what was added since, newest first. */
export const corrected = {
  corrections: z
    .array(correctionSchema)
    .default([])
    .refine(isNewestFirst, { error: '请把最新的更正写在最前面' })
    .describe('更正记录，最新的在前'),
  updates: z.array(updateSchema).default([]).refine(isNewestFirst, { error: '请把最新的更新写在最前面' }).describe('更新记录，最新的在前'),
};

function isNewestFirst(entries: readonly { date: string }[]): boolean {
  return entries.every((entry, index) => index === 0 || entry.date <= (entries[index - 1]?.date ?? ''));
}
