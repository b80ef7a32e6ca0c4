import { describe, expect, it } from 'vitest';
import {
  addDays,
  byNewest,
  daysBetween,
  daySchema,
  dayOf,
  formatDate,
  formatPubDate,
  formatShort,
  instantOf,
  isDay,
  isFuture,
  isMoment,
  isPartialDay,
  lastDayOf,
  momentAt,
  monthOf,
  momentSchema,
  partialDaySchema,
  stampSchema,
  timeOf,
  todayAt,
  yearOf,
} from '../../../src/domain/calendar.ts';
import { now } from '../../support/makers.ts';

describe('a day', () => {
  it.each(['2021-07-22', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => expect(isDay(text)).toBe(true));

  it.each(['2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-13-01', '2021-00-10', '2021-01-00', '2021-01-32'])(
    '%s does not exist',
    (text) => expect(isDay(text)).toBe(false),
  );

  it.each(['2021-7-22', '2021/07/22', '20210722', '2021-07', ' 2021-07-22', '2021-07-22\n', '2021-07-22T00:00+08:00', '二〇二一年', ''])(
    '%j is not written as a day',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('is refused with a sentence that shows how to write it', () =>
    expect(daySchema.safeParse('2021-02-30').error?.issues[0]?.message).toMatch(/请写成 2021-07-22/));
});

describe('a moment', () => {
  it.each(['2021-07-22T10:00+08:00', '2021-07-22T23:59:59+08:00', '2021-07-22T00:00+08:00'])('%s is in Beijing', (text) => {
    expect(isMoment(text)).toBe(true);
    expect(momentSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    '2021-07-22T10:00',
    '2021-07-22T10:00Z',
    '2021-07-22T10:00+09:00',
    '2021-07-22T24:00+08:00',
    '2021-07-22T10:60+08:00',
    '2021-02-30T10:00+08:00',
    '2021-07-22 10:00+08:00',
    '2021-07-22T10:00:00.000+08:00',
  ])('%s is none', (text) => expect(isMoment(text)).toBe(false));

  it('has a day and a time', () => {
    expect(dayOf('2021-07-22T10:05+08:00')).toBe('2021-07-22');
    expect(timeOf('2021-07-22T10:05+08:00')).toBe('10:05');
    expect(timeOf('2021-07-22')).toBeUndefined();
  });

  it('is an instant; a day begins at midnight in Beijing', () => {
    expect(instantOf('2021-07-22T10:00+08:00').toISOString()).toBe('2021-07-22T02:00:00.000Z');
    expect(instantOf('2021-07-22').toISOString()).toBe('2021-07-21T16:00:00.000Z');
  });
});

describe('a stamp', () => {
  it('is a day or a moment, nothing less', () => {
    expect(stampSchema.safeParse('2021-07-22').success).toBe(true);
    expect(stampSchema.safeParse('2021-07-22T10:00+08:00').success).toBe(true);
    expect(stampSchema.safeParse('2021-07').success).toBe(false);
  });
});

describe('a partial day', () => {
  it.each(['2021', '2021-07', '2021-07-22'])('may be %s', (text) => expect(isPartialDay(text)).toBe(true));

  it.each(['21', '2021-13', '2021-00', '2021-7', '2021-02-30', '2021-', '2021-07-22T10:00+08:00'])('is not %s', (text) =>
    expect(isPartialDay(text)).toBe(false),
  );

  it('may be a bare year, which YAML reads as a number', () => expect(partialDaySchema.parse(2021)).toBe('2021'));

  it.each([20_210_722, 2021.5, true])('is not %j', (value) => expect(partialDaySchema.safeParse(value).success).toBe(false));

  it('ends on the last day that it can mean', () => {
    expect(lastDayOf('2021')).toBe('2021-12-31');
    expect(lastDayOf('2021-02')).toBe('2021-02-28');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2021-07')).toBe('2021-07-31');
    expect(lastDayOf('2021-12')).toBe('2021-12-31');
    expect(lastDayOf('2021-07-22')).toBe('2021-07-22');
  });
});

describe('today', () => {
  it('begins at midnight in Beijing', () => {
    expect(todayAt(new Date('2026-06-15T15:59:59Z'))).toBe('2026-06-15');
    expect(todayAt(new Date('2026-06-15T16:00:00Z'))).toBe('2026-06-16');
  });

  it('turns the year at midnight in Beijing', () => expect(todayAt(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01'));

  it('has a moment, to the minute', () => expect(momentAt(new Date('2026-06-15T16:30:59Z'))).toBe('2026-06-16T00:30+08:00'));
});

describe('the future', () => {
  it.each([
    ['2026-06-15', false],
    ['2026-06-16', true],
    ['2026-06', false],
    ['2026-07', true],
    ['2026', false],
    ['2027', true],
    ['2026-06-15T12:00+08:00', false],
    ['2026-06-15T12:01+08:00', true],
  ])('of %s is %s', (date, future) => expect(isFuture(date, now)).toBe(future));
});

describe('counting days', () => {
  it('counts over a leap day, and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-06-15', '2026-06-15')).toBe(0);
    expect(daysBetween('2026-06-15', '2026-06-10')).toBe(-5);
  });

  it('adds days over month, year and leap day', () => {
    expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('order', () => {
  it('is newest first, and by the minute within a day', () =>
    expect(['2026-01-01', '2026-03-05T09:00+08:00', '2026-03-06', '2026-03-05T10:00+08:00'].toSorted(byNewest)).toEqual([
      '2026-03-06',
      '2026-03-05T10:00+08:00',
      '2026-03-05T09:00+08:00',
      '2026-01-01',
    ]));

  it('counts seconds as later than the bare minute', () =>
    expect(byNewest('2026-03-05T09:00:30+08:00', '2026-03-05T09:00+08:00')).toBe(-1));

  it('leaves equal dates equal', () => expect(byNewest('2026-03-05', '2026-03-05')).toBe(0));
});

describe('a date in print', () => {
  it.each([
    ['2021', '2021年'],
    ['2021-07', '2021年7月'],
    ['2021-07-02', '2021年7月2日'],
    ['2021-07-22T09:05+08:00', '2021年7月22日 09:05'],
  ])('%s reads %s', (date, text) => expect(formatDate(date)).toBe(text));

  it('leaves out the year under a heading that has it', () => expect(formatShort('2021-07-22T10:00+08:00')).toBe('7月22日'));

  it('has the form of the tag PubDate', () => {
    expect(formatPubDate('2021-07-22T10:05+08:00')).toBe('2021-07-22 10:05');
    expect(formatPubDate('2021-07-22')).toBe('2021-07-22 00:00');
  });

  it('has a year and a month', () => {
    expect(yearOf('2021-07')).toBe('2021');
    expect(monthOf('2021-07-22T10:00+08:00')).toBe('2021-07');
  });
});
