import { z } from 'zod';
import { daySchema, type Day } from './calendar.ts';
import { channelLabels } from './labels.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { located } from './traits/located.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { idSchema, textSchema, urlSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';
import { wordSchema } from './words.ts';

const clockSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: '时刻请加引号写成 "08:30"' });

const hoursSchema = z
  .strictObject({
    days: textSchema(20).describe('哪些日子，例如 工作日、每天'),
    from: clockSchema.describe('从几点，例如 "08:30"'),
    until: clockSchema.describe('到几点，例如 "12:00"'),
  })
  .refine(({ from, until }) => until === '00:00' || from < until || !clockSchema.safeParse(from).success, {
    path: ['until'],
    error: '结束时刻要晚于开始时刻',
  });

export type Hours = z.output<typeof hoursSchema>;

/** One way to reach an organ. The registry of contacts is the only place where a number is typed. */
export const contactSchema = z
  .strictObject({
    ...published,
    ...attributed,
    ...located,
    ...corrected,
    ...withdrawn,
    ...sampled,
    organ: textSchema(60).describe('受理机关'),
    purpose: textSchema(40).describe('用来做什么，例如 举报政法干警违纪违法'),
    type: wordSchema(channelLabels).describe('类型'),
    value: textSchema(120).describe('号码、地址或网址；固定电话写全区号'),
    postcode: z
      .string()
      .regex(/^\d{6}$/, { error: '邮政编码是 6 位数字，请加引号' })
      .optional()
      .describe('邮政编码'),
    hours: z.array(hoursSchema).default([]).describe('接听或接待时间'),
    validFrom: daySchema.optional().describe('开通日期'),
    validUntil: daySchema.optional().describe('停用日期；长期有效的不写'),
    accepts: z.array(textSchema(80)).default([]).describe('受理什么'),
    rejects: z.array(textSchema(80)).default([]).describe('不受理什么'),
    transferTo: textSchema(120).optional().describe('不受理的转到哪里'),
    answeredBy: textSchema(60).optional().describe('由谁接听或处理'),
    languages: z.array(textSchema(20)).default(['普通话']).describe('可以用什么语言'),
    verifiedOn: daySchema.describe('最近一次核实的日期'),
    successor: idSchema.optional().describe('停用后由哪个联系方式接替，写它的编号'),
  })
  .superRefine((contact, context) => {
    if (contact.type === 'website' && !urlSchema.safeParse(contact.value).success)
      context.addIssue({ code: 'custom', path: ['value'], message: '类型是网址，这里要写 https:// 开头的地址' });
    if ((contact.type === 'phone' || contact.type === 'sms') && !/^[\d-]+$/.test(contact.value))
      context.addIssue({ code: 'custom', path: ['value'], message: '号码只写数字和连字符，例如 0000-0000000' });
    if (contact.validFrom && contact.validUntil && contact.validFrom > contact.validUntil)
      context.addIssue({ code: 'custom', path: ['validUntil'], message: '停用日期早于开通日期，请核对' });
  });

export type Contact = z.output<typeof contactSchema>;

/** True where the contact no longer answers on `today`; it answers on its last day. */
export function isExpired(contact: Pick<Contact, 'validUntil'>, today: Day): boolean {
  return contact.validUntil !== undefined && contact.validUntil < today;
}

/** The address that a tap opens, or nothing where there is none to open (G4: no mailto). */
export function tapTarget(contact: Pick<Contact, 'type' | 'value'>): string | undefined {
  if (contact.type === 'phone') return `tel:${contact.value}`;
  if (contact.type === 'sms') return `sms:${contact.value}`;
  return contact.type === 'website' ? contact.value : undefined;
}

/** Hours in a line, times of the same days together. @example formatHours(hours) → '工作日 08:30—12:00、14:30—18:00' */
export function formatHours(hours: readonly Hours[]): string {
  const groups = Map.groupBy(hours, ({ days }) => days);
  return [...groups].map(([days, spans]) => `${days} ${spans.map(({ from, until }) => `${from}—${until}`).join('、')}`).join('；');
}

/** How a contact stands in a sentence: with an address to tap, or, where it no longer answers, with the one that does. */
export function inSentence(
  contact: Pick<Contact, 'type' | 'value' | 'validUntil'>,
  successor: Pick<Contact, 'value'> | undefined,
  today: Day,
): { text: string; href?: string | undefined } {
  if (!isExpired(contact, today)) return { text: contact.value, href: tapTarget(contact) };
  return { text: `${contact.value}（已停用${successor ? `，现为${successor.value}` : ''}）` };
}
