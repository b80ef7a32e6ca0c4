import { z } from 'zod';
import { daySchema, daysBetween, type Day } from './calendar.ts';
import { commitmentLabels, stateLabels } from './labels.ts';
import { attached } from './traits/attached.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { illustrated } from './traits/illustrated.ts';
import { located } from './traits/located.ts';
import { measured } from './traits/measured.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { idSchema, referenceSchema, textSchema, urlSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { oneWord, wordSchema } from './words.ts';

const evidenceSchema = z
  .strictObject({
    text: textSchema(120).describe('证据是什么'),
    record: referenceSchema.optional().describe('本站的哪条记录，写成 目录/编号'),
    url: urlSchema.optional().describe('站外网址'),
    file: z.string().optional().describe('content/files 下的文件'),
  })
  .describe('证据');

const step = {
  date: daySchema.describe('日期'),
  note: textSchema(300).describe('做了什么'),
  unit: idSchema.describe('由哪个单位报告，写单位编号'),
};
const evidence = z.array(evidenceSchema);

/** A completed promise needs evidence and a confirmer; an adjusted one a reason. 逾期 is computed, never typed. */
const stepSchema = z.discriminatedUnion(
  'state',
  [
    z.strictObject({ ...step, state: oneWord(stateLabels, 'waiting'), evidence: evidence.default([]) }),
    z.strictObject({ ...step, state: oneWord(stateLabels, 'underway'), evidence: evidence.default([]) }),
    z.strictObject({ ...step, state: oneWord(stateLabels, 'mostlyDone'), evidence: evidence.min(1, { error: '基本完成要有证据' }) }),
    z.strictObject({
      ...step,
      state: oneWord(stateLabels, 'done'),
      evidence: evidence.min(1, { error: '已完成要有证据' }),
      confirmedBy: idSchema.describe('由哪个单位确认，不能是责任单位自己'),
    }),
    z.strictObject({
      ...step,
      state: oneWord(stateLabels, 'adjusted'),
      evidence: evidence.default([]),
      reason: textSchema(200).describe('为什么调整'),
      due: daySchema.optional().describe('调整后的办结期限'),
    }),
  ],
  { error: '状态要写成：未启动、进行中、基本完成、已完成、已调整 之一；逾期由期限算出，不用写' },
);

type Step = z.output<typeof stepSchema>;
export type State = keyof typeof stateLabels;

/** A promise in its own words, where it was made, who owes it, and all that became of it. */
export const commitmentSchema = z
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
    type: wordSchema(commitmentLabels).describe('类别：顽瘴痼疾整治、督导反馈整改、为民承诺'),
    text: textSchema(300).describe('承诺原文，一字不改'),
    saidIn: z
      .strictObject({
        record: referenceSchema.describe('在哪条记录里说的，写成 目录/编号'),
        anchor: textSchema(40).optional().describe('在哪一段，写段落链接 # 后面的部分'),
      })
      .describe('在哪里说的'),
    owner: idSchema.describe('责任单位编号'),
    category: textSchema(30).describe('问题类别'),
    start: daySchema.describe('开始日期'),
    due: daySchema.describe('承诺的办结期限'),
    measure: textSchema(200).describe('办结标准：做到什么才算办完'),
    history: z.array(stepSchema).min(1, { error: '至少写一条进展' }).describe('进展，按日期从早到晚，只增不改'),
    rechecks: z
      .array(
        z.strictObject({
          date: daySchema.describe('回头看日期'),
          by: idSchema.describe('由哪个单位复查'),
          result: textSchema(200).describe('复查结果'),
        }),
      )
      .default([])
      .describe('回头看'),
  })
  .superRefine((commitment, context) => {
    commitment.history.forEach((entry, index) => {
      const earlier = commitment.history[index - 1];
      if (earlier && entry.date < earlier.date)
        context.addIssue({ code: 'custom', path: ['history', index, 'date'], message: '进展要按日期从早到晚写' });
      if (entry.state === 'done' && entry.confirmedBy === commitment.owner)
        context.addIssue({ code: 'custom', path: ['history', index, 'confirmedBy'], message: '确认单位不能是责任单位自己' });
    });
    if (commitment.due < commitment.start) context.addIssue({ code: 'custom', path: ['due'], message: '办结期限早于开始日期，请核对' });
  });

type Commitment = z.output<typeof commitmentSchema>;
type Dated = Pick<Commitment, 'history' | 'due'>;

/** The entries of the history that `today` has seen. */
function seen(commitment: Dated, today: Day): readonly Step[] {
  return commitment.history.filter((entry) => entry.date <= today);
}

/** The state on `today`: that of the last entry by then. */
export function stateOf(commitment: Dated, today: Day): State {
  return seen(commitment, today).at(-1)?.state ?? 'waiting';
}

/** The due day in force on `today`: the promised one, or the last that an adjustment set. */
export function dueOf(commitment: Dated, today: Day): Day {
  let due = commitment.due;
  for (const entry of seen(commitment, today)) if (entry.state === 'adjusted' && entry.due) due = entry.due;
  return due;
}

/** True where the promise is not done and its due day has passed; due today is still on time. */
export function isOverdue(commitment: Dated, today: Day): boolean {
  return stateOf(commitment, today) !== 'done' && dueOf(commitment, today) < today;
}

/** Calendar days left until the due day; negative where it has passed. */
export function daysLeft(commitment: Dated, today: Day): number {
  return daysBetween(today, dueOf(commitment, today));
}

/** True where the promise was once done and then taken up again. */
export function isReopened(commitment: Dated, today: Day): boolean {
  const states = seen(commitment, today).map((entry) => entry.state);
  return states.includes('done') && states.at(-1) !== 'done';
}

/** True where the promise was ever adjusted. */
export function isAdjusted(commitment: Dated, today: Day): boolean {
  return seen(commitment, today).some((entry) => entry.state === 'adjusted');
}
