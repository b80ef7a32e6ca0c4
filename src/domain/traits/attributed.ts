import { z } from 'zod';
import { partialDaySchema } from '../calendar.ts';
import { textSchema, urlSchema } from './text.ts';

export const sourceSchema = z.strictObject({
  name: textSchema(80).describe('来源名称，例如 某某日报'),
  url: urlSchema.optional().describe('来源网址，可以不写'),
  date: partialDaySchema.describe('来源的日期；原文没有写日的，只写到月或年'),
  note: textSchema(120).optional().describe('关于来源的说明，例如 原报道未署日期'),
});

export type Source = z.output<typeof sourceSchema>;

const steps = [
  ['first', '初审'],
  ['editor', '责任编辑'],
  ['final', '审核'],
] as const;

/** 三审: the same person may not stand twice (中国共产党党务公开条例（试行）第十五条). */
const reviewSchema = z
  .strictObject({
    first: textSchema(20).optional().describe('初审人'),
    editor: textSchema(20).optional().describe('责任编辑'),
    final: textSchema(20).optional().describe('审核人'),
  })
  .superRefine((review, context) => {
    const seen = new Map<string, string>();
    for (const [step, label] of steps) {
      const person = review[step];
      if (person === undefined) continue;
      const earlier = seen.get(person);
      if (earlier !== undefined)
        context.addIssue({ code: 'custom', path: [step], message: `${label}和${earlier}是同一个人。审核各环节要由不同的人负责` });
      seen.set(person, label);
    }
  });

export type Review = z.output<typeof reviewSchema>;

/** Where a record comes from and who let it through. */
export const attributed = {
  source: sourceSchema.describe('来源：名称、网址、日期'),
  review: reviewSchema.default({}).describe('审核链：初审、责任编辑、审核，写了的要是不同的人'),
};
