import { expect, it } from 'vitest';
import { groupByMonth } from '../../../../src/views/lists/months.ts';
import { seeded } from '../../../support/seeded.ts';

it('puts days and moments of a month under one heading', () =>
  expect(groupByMonth([{ date: '2021-07-22T10:00+08:00' }, { date: '2021-07-01' }, { date: '2020-12-31' }])).toEqual([
    { month: '2021-07', heading: '2021年7月', records: [{ date: '2021-07-22T10:00+08:00' }, { date: '2021-07-01' }] },
    { month: '2020-12', heading: '2020年12月', records: [{ date: '2020-12-31' }] },
  ]));

it('keeps the same month of two years apart', () =>
  expect(groupByMonth([{ date: '2021-07-01' }, { date: '2020-07-01' }]).map(({ heading }) => heading)).toEqual(['2021年7月', '2020年7月']));

it('has no heading where there is no record', () => expect(groupByMonth([])).toEqual([]));

it('keeps every record once, in the order in which they come', () => {
  const chance = seeded(6);
  const dates = Array.from({ length: 300 }, () => `20${20 + chance.number(5)}-${String(1 + chance.number(12)).padStart(2, '0')}-05`);
  const records = dates.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)).map((date, index) => ({ date, index }));
  const groups = groupByMonth(records);
  expect(groups.flatMap((group) => group.records)).toEqual(records);
  expect(new Set(groups.map(({ month }) => month)).size).toBe(groups.length);
});
