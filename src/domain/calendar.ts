/**
 * The only code that knows days and moments.
 *
 * A `Day` is `YYYY-MM-DD` and has no zone. A `Moment` carries `+08:00`. A `Stamp` is either. A `PartialDay` may stop at the
 * month or the year, for sources that give no more. All four are strings that sort in time order within their kind.
 * Formats follow GB/T 7408.1 (ISO 8601-1). Time is always a parameter.
 */
import { z } from 'zod';

export type Day = string;
export type Moment = string;
export type Stamp = string;
export type PartialDay = string;

const milliseconds = 86_400_000;
const momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\+08:00$/;

/** True where `text` is a day that exists. @example isDay('2021-02-30') → false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True where `text` is a moment in Beijing time, to the minute or the second. */
export function isMoment(text: string): boolean {
  const day = momentPattern.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** True where `text` is a year, a month or a day that exists. */
export function isPartialDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
  return isDay(text);
}

const dayAdvice = '不是有效的日期。请写成 2021-07-22 这样的形式，并核对这一天是否存在';
const momentAdvice = '不是有效的时间。请写成 2021-07-22T10:00+08:00 这样的形式（北京时间）';

export const daySchema = z.string().refine(isDay, { error: dayAdvice });
export const momentSchema = z.string().refine(isMoment, { error: momentAdvice });
export const stampSchema = z.string().refine((text) => isDay(text) || isMoment(text), {
  error: '不是有效的日期。请写成 2021-07-22，或带时间的 2021-07-22T10:00+08:00，并核对这一天是否存在',
});
/** YAML reads a bare year as a number, so a number is accepted here and becomes a string. */
export const partialDaySchema = z
  .union([z.string(), z.int()], { error: '请写日期，例如 2021-07-22；只知道月份写 2021-07，只知道年份写 2021' })
  .transform(String)
  .refine(isPartialDay, { error: '不是有效的日期。请写成 2021-07-22、2021-07 或 2021，并核对这一天是否存在' });

/** The day of a stamp. */
export function dayOf(stamp: Stamp): Day {
  return stamp.slice(0, 10);
}

/** The time of day of a stamp, `HH:MM`, or nothing where only the day is known. */
export function timeOf(stamp: Stamp): string | undefined {
  return isMoment(stamp) ? stamp.slice(11, 16) : undefined;
}

/** The year of any date. @example yearOf('2021-07') → '2021' */
export function yearOf(date: PartialDay | Stamp): string {
  return date.slice(0, 4);
}

/** The month of a stamp. @example monthOf('2021-07-22') → '2021-07' */
export function monthOf(stamp: Stamp): string {
  return stamp.slice(0, 7);
}

/** The day that it is in Beijing at `now`. */
export function todayAt(now: Date): Day {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** `now` as a moment in Beijing time, to the minute. */
export function momentAt(now: Date): Moment {
  return `${new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)}+08:00`;
}

/** Whole days from `from` to `until`; negative where `until` comes first. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / milliseconds);
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * milliseconds).toISOString().slice(0, 10);
}

/** True where the stamp lies after `now`. A day is in the future where it is after today in Beijing. */
export function isFuture(stamp: Stamp | PartialDay, now: Date): boolean {
  if (isMoment(stamp)) return Date.parse(stamp) > now.getTime();
  return stamp > todayAt(now).slice(0, stamp.length);
}

/** The later end of a date that may be partial. @example lastDayOf('2021-07') → '2021-07-31' */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return dayOf(date);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** For sorting: newest first; a day stands for its midnight, so it follows the moments of the same day. */
export function byNewest(a: Stamp, b: Stamp): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** A date in Chinese, as exact as it is known. @example formatDate('2021-07-22T10:00+08:00') → '2021年7月22日 10:00' */
export function formatDate(date: PartialDay | Stamp): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const time = timeOf(date);
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}${time ? ` ${time}` : ''}`;
}

/** A day without its year, for lists under a year's heading. @example formatShort('2021-07-22') → '7月22日' */
export function formatShort(stamp: Stamp): string {
  return formatDate(dayOf(stamp)).slice(5);
}

/** `YYYY-MM-DD HH:MM`, the form of the page tag PubDate (国办发〔2017〕47号 附件); 00:00 where only the day is known. */
export function formatPubDate(stamp: Stamp): string {
  return `${dayOf(stamp)} ${timeOf(stamp) ?? '00:00'}`;
}

/** A stamp as a `Date`; a day begins at midnight in Beijing. */
export function instantOf(stamp: Stamp): Date {
  return new Date(isMoment(stamp) ? stamp : `${stamp}T00:00:00+08:00`);
}
