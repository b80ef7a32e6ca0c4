import { describe, expect, it } from 'vitest';
import { everyMonth, layMonths, nextMonth } from '../../../src/views/charts/months.ts';

const due = (month: string, done = 0, open = 0, overdue = 0) => ({ month, done, open, overdue });
const year = Array.from({ length: 12 }, (_, index) => due(`2026-${String(index + 1).padStart(2, '0')}`, index, 1, 0));

describe('the months of a plot', () => {
  it('follow each other over the turn of the year', () => {
    expect(nextMonth('2021-12')).toBe('2022-01');
    expect(nextMonth('2021-09')).toBe('2021-10');
  });

  it('stand in time order without gaps', () => {
    const months = everyMonth([due('2027-01', 1), due('2026-07', 2)]).map(({ month }) => month);
    expect(months).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
  });

  it('are six at least, and none where none is given', () => {
    expect(everyMonth([due('2026-07')])).toHaveLength(6);
    expect(everyMonth([])).toEqual([]);
  });

  it('add up a month that comes twice', () => {
    expect(everyMonth([due('2026-07', 1), due('2026-07', 2, 1)])[0]).toEqual(due('2026-07', 3, 1));
  });
});

describe('the columns of a plot', () => {
  it('stand within it, left to right, without touching', () => {
    const { columns } = layMonths(year, '2026-07-20');
    columns.slice(1).forEach((column, index) => {
      const before = columns[index];
      expect(column.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
    });
    expect(columns[0]?.x).toBeGreaterThanOrEqual(0);
    expect((columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it('are as high as their pieces together, from the ground up', () => {
    const [column] = layMonths([due('2026-07', 2, 1, 1)], '2026-07-20').columns;
    expect(column?.pieces.map(({ key }) => key)).toEqual(['done', 'open', 'overdue']);
    expect(column?.pieces.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(100 - (column?.top ?? 0), 2);
    expect((column?.pieces[0]?.y ?? 0) + (column?.pieces[0]?.height ?? 0)).toBeCloseTo(100, 2);
  });

  it('lie flat where nothing is due, without holes', () => {
    for (const months of [[], [due('2026-07')], [due('2026-07', Number.NaN, -1)]]) {
      const plot = layMonths(months, '2026-07-20');
      expect(plot.columns.every(({ pieces }) => pieces.length === 0)).toBe(true);
      expect(JSON.stringify(plot)).not.toMatch(/null|NaN/);
    }
  });
});

describe('what a plot says', () => {
  it('names fewer months where a phone has no room', () => {
    const { labels } = layMonths(year, '2026-07-20');
    expect(labels.filter(({ fit }) => fit === 'always').map(({ label }) => label)).toEqual(['1月', '4月', '7月', '10月']);
    expect(labels).toHaveLength(12);
  });

  it('names only years over a long time', () => {
    const { labels, years, numbers } = layMonths([due('2010-11', 1), due('2030-02', 1)], '2026-07-20');
    expect(labels).toEqual([]);
    expect(numbers).toBe('never');
    expect(years.filter(({ fit }) => fit === 'always').length).toBeLessThanOrEqual(4);
  });

  it('marks today between the edges of its month, or not at all', () => {
    const pitch = 100 / 12;
    expect(layMonths(year, '2026-01-01').now).toBeGreaterThan(0);
    expect(layMonths(year, '2026-07-31').now).toBeLessThan(7 * pitch);
    expect(layMonths(year, '2026-07-01').now).toBeGreaterThan(6 * pitch);
    expect(layMonths(year, '2027-01-01').now).toBeUndefined();
  });
});
