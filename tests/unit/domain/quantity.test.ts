import { describe, expect, it } from 'vitest';
import { formatQuantity, isWrittenAs, quantityParts, valueOf } from '../../../src/domain/quantity.ts';
import { seeded } from '../../support/seeded.ts';

describe('the value of a written number', () => {
  it.each([
    ['10000', 10_000],
    ['10,000', 10_000],
    ['1万', 10_000],
    ['1万余', 10_000],
    ['约1万', 10_000],
    ['近3千', 3000],
    ['千余', 1000],
    ['十余', 10],
    ['25.11万', 251_100],
    ['1.1亿', 110_000_000],
    ['99.47', 99.47],
    ['0', 0],
  ])('%s is %d', (written, value) => expect(valueOf(written)).toBe(value));

  it.each(['', ',', ',万', '多', '整', '余', '一万', '1万件', '1.2.3', '-5', '1e3', '1百万'])('%j has none', (written) =>
    expect(valueOf(written)).toBeUndefined(),
  );

  it('fits only its own value', () => {
    expect(isWrittenAs(251_100, '25.11万')).toBe(true);
    expect(isWrittenAs(251_101, '25.11万')).toBe(false);
  });
});

describe('a quantity in print', () => {
  it.each([
    [{ value: 26, unit: '件' }, '26件'],
    [{ value: 99.47, unit: '%' }, '99.47%'],
    [{ value: 150, unit: '次', qualifier: 'over' }, '150余次'],
    [{ value: 150, unit: '次', qualifier: 'about' }, '约150次'],
    [{ value: 150, unit: '次', qualifier: 'exactly' }, '整150次'],
    [{ value: 95, unit: '%', qualifier: 'atLeast' }, '95%以上'],
    [{ value: 10_000, unit: '条', written: '1万' }, '1万条'],
    [{ value: 10_000, unit: '条', written: '1万', qualifier: 'over' }, '1万余条'],
  ] as const)('%j reads %s', (quantity, text) => expect(formatQuantity(quantity)).toBe(text));

  it('says a qualifier once, where the source wrote it already', () => {
    expect(formatQuantity({ value: 10_000, unit: '条', written: '1万余', qualifier: 'over' })).toBe('1万余条');
    expect(formatQuantity({ value: 10_000, unit: '条', written: '约1万', qualifier: 'about' })).toBe('约1万条');
  });

  it('does not add 余 to 多', () =>
    expect(formatQuantity({ value: 10_000, unit: '条', written: '1万多', qualifier: 'over' })).toBe('1万多条'));

  it('stands in four parts', () =>
    expect(quantityParts({ value: 95, unit: '%', qualifier: 'atLeast' })).toEqual({ before: '', number: '95', unit: '%', after: '以上' }));
});

it('any value may be written in full, with thousands commas, or in 万', () => {
  const chance = seeded(11);
  for (let round = 0; round < 500; round++) {
    const value = chance.number(10_000_000);
    for (const written of [String(value), value.toLocaleString('en'), `${value / 10_000}万`])
      expect(isWrittenAs(value, written), written).toBe(true);
    expect(isWrittenAs(value + 1, String(value))).toBe(false);
  }
});
