import { describe, expect, it } from 'vitest';
import { standings } from '../../../src/domain/ledger.ts';
import { anchor, scaleOf, shortNumber, widthOf } from '../../../src/views/charts/scale.ts';
import { shapes } from '../../../src/views/charts/shapes.ts';

describe('the scale of bars', () => {
  it('starts at nought and holds every value', () => {
    const { at, ticks } = scaleOf([20, 13, 3]);
    expect(at(0)).toBe(0);
    expect(at(20)).toBe(100);
    expect(at(13)).toBe(65);
    expect(ticks).toEqual([
      { at: 0, label: '0' },
      { at: 50, label: '10' },
      { at: 100, label: '20' },
    ]);
  });

  it('runs to 100 for per cents, so that 95 does not look like all', () => {
    expect(scaleOf([95], { unit: '%' }).at(95)).toBe(95);
  });

  it.each([[[]], [[0]], [[Number.NaN]]])('has no holes where there is nothing to show: %j', (values) => {
    const { at, ticks } = scaleOf(values);
    expect(values.map(at).every((place) => place === 0)).toBe(true);
    expect(ticks.every((tick) => Number.isFinite(tick.at))).toBe(true);
  });

  it('steps by whole numbers where whole things are counted', () => {
    expect(scaleOf([1]).ticks.map(({ label }) => label)).toEqual(['0', '1']);
  });
});

describe('words on a scale', () => {
  it('shorten round numbers as Chinese does', () => {
    expect([0, 9999, 25_000, 1_000_000, 250_000_000].map(shortNumber)).toEqual(['0', '9999', '2.5万', '100万', '2.5亿']);
  });

  it('lean inward at the edges', () => {
    expect([0, 50, 100].map(anchor)).toEqual(['start', 'middle', 'end']);
  });

  it('are measured in ems', () => {
    expect(widthOf('20余场')).toBeCloseTo(3.2);
    expect(widthOf('')).toBe(0);
  });
});

describe('the shape of a standing', () => {
  it('differs from every other, so that colour is never alone', () => {
    const drawn = standings.map((standing) => JSON.stringify(shapes[standing]));
    expect(new Set(drawn).size).toBe(standings.length);
    expect(drawn.join('')).not.toContain('NaN');
  });
});
