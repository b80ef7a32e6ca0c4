import { describe, expect, it } from 'vitest';
import { normalise, occurrencesOf, phrasesOf } from '../../../src/search/tokens.ts';
import { seeded } from '../../support/seeded.ts';

const found = (text: string, query: string) => occurrencesOf(text, phrasesOf(query)).map(({ start, end }) => text.slice(start, end));

describe('a phrase is found in the text as it is written', () => {
  it.each([
    ['共办结2,300件', '2300', ['2,300']],
    ['共办结2300件', '2,300', ['2300']],
    ['共1,234,567元', '１２３４５６７元', ['1,234,567元']],
    ['共２３００件', '2300件', ['２３００件']],
    ['共２，３００件', '2300', ['２，３００']],
    ['共2，300件', '2,300件', ['2，300件']],
    ['１２月３日', '12月3日', ['１２月３日']],
    ['ＧＤＰ和Gdp', 'gdp', ['ＧＤＰ', 'Gdp']],
    ['整\u200B改率', '整改率', ['整\u200B改率']],
    ['重3㎏整', '3kg', ['3㎏']],
    ['😀整改😀', '整改', ['整改']],
    ['😀整改😀', '😀', ['😀', '😀']],
    ['𠮷林省整改', '林省', ['林省']],
    ['\uFA6C整改', '整改', ['整改']],
    ['整改，再整改', '整改', ['整改', '整改']],
    ['人人人', '人人', ['人人']],
  ])('%j has %j', (text, query, occurrences) => expect(found(text, query)).toEqual(occurrences));
});

describe('a phrase is not found', () => {
  it.each([
    ['整改', '整治'],
    ['第1,2,3条', '123'],
    ['1,2345', '12345'],
    ['整 改', '整改'],
    ['', '整改'],
  ])('%j has no %j', (text, query) => expect(found(text, query)).toEqual([]));
});

describe('several phrases', () => {
  it('all have to be there', () => {
    expect(found('整改措施', '整改 措施')).toEqual(['整改', '措施']);
    expect(found('整改措施', '整改 问责')).toEqual([]);
  });

  it('are found in the order of the text', () => expect(found('先查后改，再查', '改 查')).toEqual(['查', '改', '查']));
  it('are none in a query of quotes alone', () => expect(found('《整改》', '《》')).toEqual([]));
});

describe('in any text', () => {
  const pieces = ['整', '改', '１', '2', '300', ',', '，', 'Ａ', 'b', '㎏', '\u200B', '😀', '。', '\uFA6C'];
  const chance = seeded(4);
  const cases = Array.from({ length: 2000 }, () => ({ text: chance.text(pieces, 14), query: chance.text(pieces, 3) }))
    .map(({ text, query }) => ({ text, phrases: phrasesOf(query) }))
    // A zero-width character between digit and comma is folded by NFKC only after the comma is read.
    .filter(({ text, phrases }) => phrases.length > 0 && !/\u200B[,，]|[,，]\d*\u200B/u.test(text.normalize('NFKC')));

  it('a phrase occurs as often as in its normal form', () => {
    for (const { text, phrases } of cases) {
      const normal = normalise(text);
      const counts = phrases.map((phrase) => normal.split(phrase).length - 1);
      const expected = counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
      expect(occurrencesOf(text, phrases), JSON.stringify({ text, phrases })).toHaveLength(expected);
    }
  });

  it('every range lies within the text, reads as a phrase, and follows the one before', () => {
    for (const { text, phrases } of cases) {
      let last = 0;
      for (const { start, end } of occurrencesOf(text, phrases)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        const read = normalise(text.slice(start, end));
        expect(
          phrases.some((phrase) => read.includes(phrase)),
          JSON.stringify({ text, phrases, read }),
        ).toBe(true);
        last = start;
      }
    }
  });
});
