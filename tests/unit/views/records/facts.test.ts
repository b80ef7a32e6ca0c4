import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../../../src/views/records/facts.ts';
import { aNews, aPage, oneOfEach, placed } from '../../../support/makers.ts';
import { address, aPortal, base } from '../../../support/portal.ts';

const portal = aPortal();
const factsOfNews = (overrides: Parameters<typeof aNews>[0]) => factsOf(placed.news('2026-03-05-a', aNews(overrides)), portal);
const terms = (facts: ReturnType<typeof factsOf>) => facts.map(({ term }) => term);
const fact = (facts: ReturnType<typeof factsOf>, name: string) => facts.find(({ term }) => term === name);

describe('the date of a record', () => {
  it('is a day, or a time where it is known', () => {
    expect(factsOfNews({ date: '2026-03-05' })[0]).toEqual({ term: '发布日期', text: '2026年3月5日', datetime: '2026-03-05' });
    expect(factsOfNews({ date: '2026-03-05T10:00+08:00' })[0]).toMatchObject({ term: '发布时间', text: '2026年3月5日 10:00' });
  });

  it('is followed by that of the last change, where something changed', () => {
    const corrections = [{ date: '2026-04-02', was: '1', is: '2', why: '错' }];
    expect(fact(factsOfNews({ corrections }), '最近变动')).toMatchObject({ text: '2026年4月2日', datetime: '2026-04-02' });
    expect(terms(factsOfNews({}))).not.toContain('最近变动');
  });

  it('is not followed by a change of the same day, even where the time is known', () => {
    const updates = [{ date: '2026-03-05', note: '补充' }];
    expect(terms(factsOfNews({ date: '2026-03-05T10:00+08:00', updates }))).not.toContain('最近变动');
  });
});

describe('the place of a record', () => {
  it('leads to its regions and units, below the base path', () => {
    const facts = factsOfNews({ units: ['ceshi-office', 'ceshi-police'] });
    expect(fact(facts, '地区')?.links).toEqual([{ text: '测试县', href: `${base}/regions/ceshi/` }]);
    expect(fact(facts, '单位')).toMatchObject({
      text: '测试县教育整顿办、测试县公安局',
      links: [{ href: `${base}/units/ceshi-office/` }, { href: `${base}/units/ceshi-police/` }],
    });
  });

  it('has no line for units where there is none, and none at all on an explanatory page', () => {
    expect(terms(factsOfNews({ units: [] }))).not.toContain('单位');
    expect(terms(factsOf(placed.page('report'), portal))).toEqual(['发布日期', '来源', '来源日期']);
  });
});

describe('the source of a record', () => {
  it('leads to where it was published, where that is known', () => {
    const source = { name: '测试日报', url: 'https://example.org/a', date: '2026-03' };
    expect(fact(factsOfNews({ source }), '来源')).toMatchObject({ text: '测试日报', href: 'https://example.org/a' });
    expect(fact(factsOfNews({}), '来源')?.href).toBeUndefined();
  });

  it('is dated as exactly as it is known, with the note', () => {
    expect(fact(factsOfNews({ source: { name: '测试日报', date: '2026-03' } }), '来源日期')?.text).toBe('2026年3月');
    const source = { name: '测试日报', date: '2026', note: '原报道未署日期' };
    expect(fact(factsOfNews({ source }), '来源日期')?.text).toBe('2026年（原报道未署日期）');
  });
});

describe('the facts of news', () => {
  it('are its type and origin, and no empty line', () => {
    expect(fact(factsOfNews({ type: '通报' }), '类别')?.text).toBe('通报');
    expect(fact(factsOfNews({}), '原创或转载')?.text).toBe('原创');
    for (const term of ['文', '图', '版式', '文号', '审核链']) expect(terms(factsOfNews({ byline: {} }))).not.toContain(term);
  });

  it('name who wrote, drew and set it', () => {
    const facts = factsOfNews({ byline: { text: ['测某甲', '测某乙'], photo: ['测某丙'] } });
    expect([fact(facts, '文')?.text, fact(facts, '图')?.text]).toEqual(['测某甲、测某乙', '测某丙']);
    expect(terms(facts)).not.toContain('版式');
  });

  it('have the number of the notice that a punishment rests on', () => {
    const issued = { unit: '测试县纪委', number: '测纪通〔2026〕5号', date: '2026-03-04' };
    expect(fact(factsOfNews({ type: '查处通报', issued }), '文号')?.text).toBe('测纪通〔2026〕5号');
    expect(fact(factsOfNews({ type: '查处通报', issued }), '发文日期')?.text).toBe('2026年3月4日');
  });
});

it('the review stands in the order in which the text passed it, without steps that were not taken', () => {
  expect(fact(factsOfNews({ review: { final: '丙', first: '甲', editor: '乙' } }), '审核链')?.text).toBe(
    '初审：甲；责任编辑：乙；审核：丙',
  );
  expect(fact(factsOfNews({ review: { final: '丙' } }), '审核链')?.text).toBe('审核：丙');
});

it.each(oneOfEach())('a $kind has no fact without term or words', (record) => {
  for (const { term, text } of factsOf(record, portal)) expect([term, text].map((words) => words.trim())).not.toContain('');
});

it('a record is cited with its day, the day of reading and its address', () => {
  const page = placed.page('report', aPage({ title: '怎样举报', date: '2026-03-05' }));
  const { host, name } = portal.archive.site;
  expect(citationsOf(page, portal, '/report/').map(({ text }) => text)).toEqual([
    `${host}. 怎样举报[EB/OL]. (2026-03-05)[2026-06-15]. ${address}${base}/report/.`,
    `《怎样举报》，说明，${name}，2026年3月5日`,
  ]);
});
