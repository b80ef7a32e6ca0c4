import { z } from 'zod';
import { lastDayOf, partialDaySchema, type Day } from './calendar.ts';
import { phaseLabels, phaseStateLabels, taskLabels } from './labels.ts';
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

const phaseSchema = z
  .strictObject({
    name: wordSchema(phaseLabels).describe('环节：学习教育、查纠整改、总结提升'),
    from: partialDaySchema.optional().describe('开始日期，来源没有写的不写'),
    until: partialDaySchema.optional().describe('结束日期，来源没有写的不写'),
    state: wordSchema(phaseStateLabels).optional().describe('状态；起止日期都写了的不用写，由日期算出'),
    note: textSchema(160).optional().describe('说明'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= lastDayOf(until), {
    path: ['until'],
    error: '结束日期早于开始日期，请核对',
  });

export type Phase = z.output<typeof phaseSchema>;
export type PhaseState = keyof typeof phaseStateLabels;

/** One region's campaign: what it set out to do, who leads it, how far it is, and its figures. */
export const campaignSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...illustrated,
  ...attached,
  ...measured,
  ...sampled,
  requirement: textSchema(400).optional().describe('总要求；来源没有写的不写'),
  aims: z.array(textSchema(200)).default([]).describe('目标任务，一条一项'),
  measures: z.array(textSchema(200)).default([]).describe('整顿措施，一条一项'),
  phases: z
    .array(phaseSchema)
    .length(3, { error: '要写齐三个环节：学习教育、查纠整改、总结提升' })
    .refine((phases) => new Set(phases.map(({ name }) => name)).size === phases.length, { error: '同一个环节写了两次，请核对' })
    .describe('三个环节'),
  leadership: z
    .strictObject({
      name: textSchema(60).describe('领导小组名称'),
      note: textSchema(300).optional().describe('构成和运行情况'),
      duties: z
        .array(z.strictObject({ role: textSchema(40).describe('机构或岗位'), duty: textSchema(160).describe('职责') }))
        .default([])
        .describe('职责分工'),
    })
    .optional()
    .describe('领导小组及职责'),
  milestones: z
    .array(
      z.strictObject({
        date: partialDaySchema.describe('日期'),
        text: textSchema(160).describe('做了什么'),
        source: sourceSchema.optional().describe('来源；不写就是本条记录的来源'),
      }),
    )
    .default([])
    .describe('大事记，按日期从早到晚'),
  tasks: z
    .array(
      z.strictObject({
        name: wordSchema(taskLabels).describe('四项任务之一'),
        done: textSchema(300).describe('做了什么、做到什么程度'),
      }),
    )
    .default([])
    .describe('四项任务的进展'),
});

/** The state of a phase on a day: from its dates where both are known, else as written, else unknown. */
export function phaseState(phase: Phase, today: Day): PhaseState {
  const { from, until } = phase;
  if (from !== undefined && until !== undefined) {
    if (today.slice(0, from.length) < from) return 'ahead';
    return today.slice(0, until.length) > until ? 'over' : 'running';
  }
  return phase.state ?? 'unknown';
}
