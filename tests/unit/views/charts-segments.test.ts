import { describe, expect, it } from 'vitest';
import { chartId } from '../../../src/views/charts/identity.ts';
import { segmentsOf, shareText, sumOf, type Counted } from '../../../src/views/charts/segments.ts';

const counted = (...counts: readonly number[]): Counted[] => counts.map((count, index) => ({ key: 'done', label: String(index), count }));
const end = (bar: ReturnType<typeof segmentsOf>) => bar.reduce((sum, { size }) => sum + size, 0);

describe('the segments of a bar', () => {
  it.each([[[1, 1, 1]], [[2, 3, 8, 1, 4, 11]], [[1, 999_999_999, 1]], [[7]], [[0.1, 0.2, 0.7]]])('fill it to the end: %j', (counts) => {
    expect(end(segmentsOf(counted(...counts)))).toBeCloseTo(100, 6);
  });

  it('touch each other and keep their order', () => {
    const bar = segmentsOf(counted(2, 3, 8, 1));
    expect(bar.map(({ label }) => label)).toEqual(['0', '1', '2', '3']);
    bar.slice(1).forEach((segment, index) => expect(segment.start).toBeCloseTo((bar[index]?.start ?? 0) + (bar[index]?.size ?? 0), 6));
  });

  it('leave out what counts nothing', () => {
    expect(segmentsOf(counted(0, 5, 0)).map(({ label }) => label)).toEqual(['1']);
  });

  it.each([[[]], [[0, 0]], [[Number.NaN, -3, Number.POSITIVE_INFINITY]]])('are none where nothing is counted: %j', (counts) => {
    expect(segmentsOf(counted(...counts))).toEqual([]);
    expect(sumOf(counted(...counts))).toBe(0);
  });

  it('stay visible however small their share', () => {
    const [small, large] = segmentsOf(counted(1, 1_000_000));
    expect(small?.size).toBe(1.5);
    expect(large?.size).toBe(98.5);
  });

  it('leave a rest where the total is more than their sum, and never pass the end where it is less', () => {
    expect(end(segmentsOf(counted(1, 1), 4))).toBeCloseTo(50, 6);
    expect(end(segmentsOf(counted(3, 3), 4))).toBeCloseTo(100, 6);
  });
});

describe('a share', () => {
  it('is read with one decimal, and not at all of nothing', () => {
    expect(shareText(1, 3)).toBe('33.3%');
    expect(shareText(0, 3)).toBe('0%');
    expect(shareText(0, 0)).toBe('—');
  });
});

describe("a chart's id", () => {
  it('is ASCII, the same for the same facts and another for others', () => {
    expect(chartId('states', { title: '承诺' })).toMatch(/^states-[0-9a-z]+$/);
    expect(chartId('states', { title: '承诺' })).toBe(chartId('states', { title: '承诺' }));
    expect(chartId('states', { title: '承诺' })).not.toBe(chartId('states', { title: '诺承' }));
  });
});
