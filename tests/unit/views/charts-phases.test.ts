import { describe, expect, it } from 'vitest';
import { datesText, firstDayOf, layPhases, shapeOfState } from '../../../src/views/charts/phases.ts';

const campaign = [
  { from: '2021-03', until: '2021-04-15' },
  { from: '2021-04-16', until: '2021-06' },
  { from: '2021-07-01', until: '2021-07' },
];

describe('phases whose dates are all known', () => {
  const layout = layPhases(campaign, '2021-05-20');

  it('are drawn to scale, in their order, over the whole line', () => {
    expect(layout.toScale).toBe(true);
    expect(layout.ends).toEqual({ first: '2021-03-01', last: '2021-07-31' });
    expect(layout.spans.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(100, 2);
    expect(layout.spans.map(({ start }) => start)).toEqual(layout.spans.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(layout.spans[0]?.size).toBeCloseTo((46 / 153) * 100, 2);
  });

  it('show where each later month begins', () => {
    expect(layout.months).toHaveLength(4);
    expect(layout.months[0]).toBeCloseTo((31 / 153) * 100, 2);
  });

  it('show today, or the side on which it lies', () => {
    expect(layout.today).toBeCloseTo((80.5 / 153) * 100, 2);
    expect(layPhases(campaign, '2021-07-31').today).toBeLessThan(100);
    expect(layPhases(campaign, '2021-02-28').today).toBe('before');
    expect(layPhases(campaign, '2026-01-01').today).toBe('after');
  });

  it('may overlap', () => {
    const { spans } = layPhases(
      [
        { from: '2020', until: '2021' },
        { from: '2021-03-01', until: '2021-03-01' },
      ],
      '2021-01-01',
    );
    expect(spans[0]).toEqual({ start: 0, size: 100 });
    expect(spans[1]?.size).toBeGreaterThan(0);
  });
});

describe('phases whose dates are not all known', () => {
  it('are equal steps, without today', () => {
    const layout = layPhases([{}, { from: '2021-04-16' }, { from: '2021-07', until: '2021-08' }], '2021-05-20');
    expect(layout.toScale).toBe(false);
    expect(layout.today).toBeUndefined();
    expect(layout.spans.map(({ size }) => size)).toEqual([33.333, 33.333, 33.333]);
  });

  it('include those that would end before they begin', () => {
    expect(layPhases([{ from: '2021-05', until: '2021-04' }], '2021-05-20').toScale).toBe(false);
  });

  it('may be none', () => {
    expect(layPhases([], '2021-05-20').spans).toEqual([]);
  });
});

describe('the words of a phase', () => {
  it('say what the source does not', () => {
    expect(datesText({})).toBe('日期：所据材料未载明');
    expect(datesText({ from: '2021-03' })).toBe('2021年3月起，结束日期所据材料未载明');
    expect(datesText({ until: '2021-03' })).toBe('开始日期所据材料未载明，至2021年3月');
    expect(datesText({ from: '2021-03', until: '2021-04-15' })).toBe('2021年3月至2021年4月15日');
  });

  it('have a shape where they name a state', () => {
    expect(['已结束', '进行中', '未开始', '所据材料未载明'].map(shapeOfState)).toEqual(['done', 'underway', 'waiting', undefined]);
  });

  it('begin on the first day of a month or year', () => {
    expect(['2021', '2021-07', '2021-07-22'].map(firstDayOf)).toEqual(['2021-01-01', '2021-07-01', '2021-07-22']);
  });
});
