import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { commitmentSchema } from '../../../src/domain/commitment.ts';
import { kindNames, kinds } from '../../../src/domain/kinds.ts';
import { newsSchema } from '../../../src/domain/news.ts';
import { regionsSchema } from '../../../src/domain/site.ts';
import { explainIssues } from '../../../src/intake/explain.ts';
import { aCommitment, aNews } from '../../support/makers.ts';

function explained(schema: z.ZodType, input: unknown) {
  return explainIssues(schema, schema.safeParse(input).error?.issues ?? [], input).map(
    ({ path, message }) => `${path.join('.')}：${message}`,
  );
}
const ofNews = (overrides: object) => explained(newsSchema, { ...aNews(), ...overrides });
const ofCommitment = (overrides: object) => explained(commitmentSchema, { ...aCommitment(), ...overrides });

it('says nothing of what is right', () => expect(ofNews({})).toEqual([]));

describe('an unknown field', () => {
  it('is told with the one that was meant', () =>
    expect(ofNews({ sumary: '一句话' })).toEqual(['sumary：没有「sumary」这个字段。是不是「summary」？']));

  it('is told each by itself', () =>
    expect(ofNews({ sumary: '甲', tilte: '乙' })).toEqual([
      'sumary：没有「sumary」这个字段。是不是「summary」？',
      'tilte：没有「tilte」这个字段。是不是「title」？',
    ]));

  it('is told with all that may be written, where none is near', () =>
    expect(ofNews({ source: { name: '测试日报', date: '2026', abcdefgh: 1 } })).toEqual([
      'source.abcdefgh：没有「abcdefgh」这个字段。可以写的字段有：name、url、date、note',
    ]));

  it('inside a list is told with its place', () => {
    const photos = [{ file: 'a.png', alt: '甲', caption: '乙', credit: '示意图', captoin: '丙' }];
    expect(ofNews({ photos })).toEqual(['photos.0.captoin：没有「captoin」这个字段。是不是「caption」？']);
  });

  it('in a step of a history is told with the fields of a step', () => {
    const history = [{ date: '2026-04-01', state: '进行中', note: '办', unit: 'a', evidense: [] }];
    expect(ofCommitment({ history })).toEqual(['history.0.evidense：没有「evidense」这个字段。是不是「evidence」？']);
  });
});

describe('a missing field', () => {
  it('is told with what it is for', () => expect(ofNews({ type: undefined })).toEqual(['type：缺少这个字段（类别），请补上']));

  it('is told as deep as it lies', () =>
    expect(ofNews({ source: { name: '测试日报' } })).toEqual([
      'source.date：缺少这个字段（来源的日期；原文没有写日的，只写到月或年），请补上',
    ]));

  it('that another field calls for is told with the reason', () => {
    expect(ofNews({ origin: '转载' })).toEqual(['source.url：转载要写来源网址']);
    expect(ofNews({ type: '查处通报' })).toEqual(['issued：查处通报要写发文单位、文号和日期']);
  });

  it('that stands there empty is told as empty', () =>
    expect(ofNews({ type: null })).toEqual(['type：这个字段是空的（类别），请填写，或把这一行删去']));
});

describe('a wrong type', () => {
  it.each([
    [{ title: 12 }, 'title：应当写文字，现在写的是数字「12」（标题，不超过 200 个字）'],
    [{ title: ['甲'] }, 'title：应当写文字，现在写的是列表（标题，不超过 200 个字）'],
    [{ keywords: '甲' }, 'keywords：应当写列表（每项一行，以 - 开头），现在写的是文字「甲」（关键词，可以不写）'],
    [{ source: '测试日报' }, 'source：应当写一组字段（每个字段一行，缩进两格），现在写的是文字「测试日报」（来源：名称、网址、日期）'],
    [{ sample: '是' }, 'sample：应当写true 或 false，现在写的是文字「是」（是否示例数据；写 true 的，页面上会标明）'],
  ])('%j is told with what was written', (overrides, message) => expect(ofNews(overrides)).toEqual([message]));

  it('of a whole file is told', () => expect(explained(newsSchema, '一句话')[0]).toMatch(/^：应当写一组字段.*现在写的是文字「一句话」/));
});

describe('a wrong word', () => {
  it('is told with the nearest and all others', () =>
    expect(ofNews({ type: '查处通告' })).toEqual([
      'type：「查处通告」不能用。是不是「查处通报」？可以写：要闻、综述、通报、通告、公开信、政策解读、活动、查处通报、澄清正名',
    ]));

  it('is told without a guess where none is near', () =>
    expect(ofNews({ type: '快讯' })[0]).toMatch(/^type：「快讯」不能用。可以写：要闻/));
});

describe('a wrong date', () => {
  it('is told with itself and the way to write it', () =>
    expect(ofNews({ date: '2026-02-30' })[0]).toMatch(/^date：「2026-02-30」：不是有效的日期。请写成 2021-07-22/));

  it('that may be partial is told once', () => {
    expect(ofNews({ source: { name: '测试日报', date: '2026-13' } })).toHaveLength(1);
    expect(ofNews({ source: { name: '测试日报', date: [] } })).toEqual([
      'source.date：请写日期，例如 2021-07-22；只知道月份写 2021-07，只知道年份写 2021',
    ]);
  });
});

it('says of a wrong key of a register how to write it', () =>
  expect(explained(regionsSchema, { 测试: { name: '测试县', short: '测试县', level: '省' } })).toEqual([
    expect.stringMatching(/^测试：「测试」：不是有效的编号，只能用小写英文字母/),
  ]));

describe('a step of a history', () => {
  const step = { date: '2026-04-01', note: '办', unit: 'ceshi-police' };

  it('with an unknown state is told with the states', () =>
    expect(ofCommitment({ history: [{ ...step, state: '逾期' }] })).toEqual([
      'history.0.state：「逾期」：状态要写成：未启动、进行中、基本完成、已完成、已调整 之一；逾期由期限算出，不用写',
    ]));

  it('without a state is told as missing', () => expect(ofCommitment({ history: [step] })[0]).toMatch(/^history\.0\.state：缺少这个字段/));

  it('that is done without evidence is told what is needed', () =>
    expect(ofCommitment({ history: [{ ...step, state: '已完成', evidence: [], confirmedBy: 'a' }] })).toEqual([
      'history.0.evidence：已完成要有证据',
    ]));

  it('that is done without a confirmer is told with what a confirmer is', () =>
    expect(ofCommitment({ history: [{ ...step, state: '已完成', evidence: [{ text: '清单' }] }] })).toEqual([
      'history.0.confirmedBy：缺少这个字段（由哪个单位确认，不能是责任单位自己），请补上',
    ]));
});

it('tells several faults together', () => expect(ofNews({ title: '', date: '昨天', type: '快讯' })).toHaveLength(3));

it('quotes no long text back', () =>
  expect(ofNews({ summary: '长'.repeat(81) })).toEqual(['summary：最多 80 个字，现在有 81 个字，请缩短']));

it.each(kindNames)('speaks Chinese of everything that an empty %s lacks', (kind) => {
  const messages = explained(kinds[kind].schema, {});
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).toMatch(/：缺少这个字段（.+），请补上$/);
});
