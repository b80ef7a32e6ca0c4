import { describe, expect, it } from 'vitest';
import { normalise, pairsOf, phrasesOf, queryTokens, runsOf, titleTokens } from '../../../src/search/tokens.ts';
import { seeded } from '../../support/seeded.ts';

const pieces = ['整', '改', '𠮷', '〇', '々', 'Ａ', 'b', 'Ⅳ', '１', '2', ',', '，', '。', ' ', '“', '》', '\u200B', '😀', '👨‍👩‍👧', '\n', '%'];

describe('the normal form', () => {
  it.each([
    ['２，３００Ａ', '2300a'],
    ['1,234,567元', '1234567元'],
    ['12,345.67', '12345.67'],
    ['第1,2,3条', '第1,2,3条'],
    ['1,2345', '1,2345'],
    [',300', ',300'],
    ['ＧＤＰ　增长', 'gdp 增长'],
    ['整\u200B改\uFEFF率', '整改率'],
    ['㈠①', '(一)1'],
    ['', ''],
  ])('of %j is %j', (text, normal) => expect(normalise(text)).toBe(normal));

  it('of a normal form is itself', () => {
    const chance = seeded(1);
    for (let round = 0; round < 500; round++) {
      const normal = normalise(chance.text(pieces, 12));
      expect(normalise(normal)).toBe(normal);
    }
  });
});

describe('runs', () => {
  it.each([
    ['12月3日GDP增长', ['12', '月', '3', '日', 'gdp', '增长']],
    ['二〇二一年', ['二〇二一年']],
    ['99.47%', ['99', '47']],
    ['2,300件', ['2300', '件']],
    ['“顽瘴痼疾”整治', ['顽瘴痼疾', '整治']],
    ['  ，。！😀👨‍👩‍👧\n', []],
    ['', []],
  ])('of %j are %j', (text, runs) => expect(runsOf(text)).toEqual(runs));

  it('are each of one script, and together all the letters and digits of a text', () => {
    const chance = seeded(2);
    for (let round = 0; round < 500; round++) {
      const text = chance.text(pieces, 15);
      const runs = runsOf(text);
      expect(runs.join('')).toBe(normalise(text).replaceAll(/[^\p{Script=Han}\p{Script=Latin}\p{N}]/gu, ''));
      for (const run of runs) expect(run).toMatch(/^(\p{Script=Han}+|[\p{Script=Latin}\p{N}]+)$/u);
    }
  });
});

describe('pairs', () => {
  it.each([
    ['整改率', ['整改', '改率']],
    ['整改', ['整改']],
    ['改', ['改']],
    ['gdp', ['gdp']],
    ['2300', ['2300']],
    ['𠮷林省', ['𠮷林', '林省']],
  ])('of %s are %j', (run, pairs) => expect(pairsOf(run)).toEqual(pairs));
});

it('a title gives each of its pairs once', () => expect(titleTokens('整改、整改、再整改')).toEqual(['整改', '再整']));

describe('a query is looked up', () => {
  it.each([
    ['by every pair of five characters', '政法队伍教', ['政法', '法队', '队伍', '伍教']],
    ['by every other pair and the last of six', '政法队伍教育', ['政法', '队伍', '教育']],
    ['by every other pair and the last of seven', '政法队伍教育整', ['政法', '队伍', '教育', '育整']],
    ['by a whole number', '1,234,567元', ['1234567', '元']],
    ['by a whole word, however long', 'Transparency', ['transparency']],
    ['run by run', '整改 2021', ['整改', '2021']],
    ['by no token twice', '整改整改', ['整改', '改整']],
    ['by nothing where it has no letter', '😀，。《》""', []],
    ['by nothing where it is empty', '', []],
  ])('%s', (_, query, tokens) => expect(queryTokens(query)).toEqual(tokens));

  it('only by what a title that is the query has, and by every character of it', () => {
    const chance = seeded(3);
    for (let round = 0; round < 500; round++) {
      const query = chance.text(pieces, 20);
      const tokens = queryTokens(query);
      const title = titleTokens(query);
      for (const token of tokens) expect(title).toContain(token);
      for (const character of runsOf(query).join('')) expect(tokens.join('')).toContain(character);
    }
  });
});

describe('the phrases of a query', () => {
  it.each([
    ['整改 措施', ['整改', '措施']],
    ['  整改\u3000措施\t\n', ['整改', '措施']],
    ['２，３００ 件', ['2300', '件']],
    ['开展“顽瘴痼疾”整治', ['开展', '顽瘴痼疾', '整治']],
    ['😀', ['😀']],
    ['', []],
    [' \u3000 ', []],
  ])('%j are %j', (query, phrases) => expect(phrasesOf(query)).toEqual(phrases));

  it.each(['""', "''", '“”', '‘’', '「」', '『』', '《》', '〈〉', '〝〞', '＂＂', '＇＇'])('are without the quotes %s', (pair) => {
    const [open = '', close = ''] = pair;
    expect(phrasesOf(`${open}整改${close}`)).toEqual(['整改']);
    expect(phrasesOf(pair)).toEqual([]);
  });
});
