import { describe, expect, it } from 'vitest';
import type { AnyRecord, Mark } from '../../../src/domain/kinds.ts';
import { problems } from '../../../src/domain/problems.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import {
  aCase,
  aCommitment,
  aConference,
  aContact,
  aMechanism,
  anArchive,
  anArchiveWith,
  aNews,
  anOpinion,
  aSite,
  now,
  oneOfEach,
  placed,
} from '../../support/makers.ts';

const found = (...records: AnyRecord[]) => problems(anArchiveWith(...records), now);

it('finds nothing where all is well', () => expect(found()).toEqual([]));

describe('a dangling name', () => {
  it('of a region is told once, with the nearest and where it belongs', () =>
    expect(found(placed.news('2026-03-05-tongbao', aNews({ regions: ['cesi'] })))).toEqual([
      {
        file: 'news/2026-03-05-tongbao.md',
        path: ['regions', 0],
        message: '找不到地区「cesi」。是不是「ceshi」？地区在 regions.yaml 里登记',
      },
    ]));

  it('of a unit is told once', () =>
    expect(found(placed.news('2026-03-05-tongbao', aNews({ units: ['ceshi-office', 'ceshi-polic'] })))).toEqual([
      {
        file: 'news/2026-03-05-tongbao.md',
        path: ['units', 1],
        message: '找不到单位「ceshi-polic」。是不是「ceshi-police」？单位在 units.yaml 里登记',
      },
    ]));

  it('of an indicator is told once', () => {
    const figures = [{ label: '意见', value: 3, unit: '条', category: '开门纳谏', asOf: '2026', indicator: 'opinion' }];
    expect(found(placed.news('2026-03-05-tongbao', aNews({ figures })))).toEqual([
      {
        file: 'news/2026-03-05-tongbao.md',
        path: ['figures', 0, 'indicator'],
        message: '找不到指标「opinion」。是不是「opinions」？指标在 indicators.yaml 里登记',
      },
    ]);
  });

  it('that only JavaScript knows is dangling too', () =>
    expect(found(placed.news('2026-03-05-tongbao', aNews({ regions: ['constructor'], units: ['constructor'] })))).toHaveLength(2));

  it('far from all that exists names no nearest', () =>
    expect(found(placed.news('2026-03-05-tongbao', aNews({ regions: ['somewhere-else'] })))[0]?.message).toBe(
      '找不到地区「somewhere-else」。地区在 regions.yaml 里登记',
    ));
});

describe('a dangling reference', () => {
  const evidence = [{ text: '清单', record: 'news/2026-03-05-tongba' }];
  const wrong: [string, AnyRecord, (string | number)[][]][] = [
    ['of a correction', placed.news('2026-03-05-tongbao', aNews({ type: '澄清正名', clarifies: 'news/none' })), [['clarifies']]],
    [
      'of a withdrawal',
      placed.news('2026-03-05-x', aNews({ withdrawn: { date: '2026-03-06', why: '重复', by: '编辑', successor: 'news/none' } })),
      [['withdrawn', 'successor']],
    ],
    ['of a contact', placed.contact('rexian', aContact({ successor: 'rexian-2' })), [['successor']]],
    ['of a mechanism', placed.mechanism('huifang', aMechanism({ answers: ['2026-03-05-jian', '2026-03-05-none'] })), [['answers', 1]]],
    ['of an opinion', placed.opinion('2026-03-05-chuangkou', anOpinion({ commitment: '2026-03-05-none' })), [['commitment']]],
    [
      'of a case',
      placed.case('2026-03-05-hukou', aCase({ commitment: '2026-03-05-none', evidence: [{ text: '回执', record: 'news/none' }] })),
      [['commitment'], ['evidence', 0, 'record']],
    ],
    [
      'of a commitment',
      placed.commitment(
        '2026-03-05-jian',
        aCommitment({
          owner: 'ceshi-nobody',
          saidIn: { record: 'conferences/none' },
          history: [{ date: '2026-05-10', state: '已完成', note: '办结', unit: 'ceshi-police', evidence, confirmedBy: 'ceshi-none' }],
          rechecks: [{ date: '2026-06-01', by: 'ceshi-nobody', result: '无反弹' }],
        }),
      ),
      [['saidIn', 'record'], ['owner'], ['history', 0, 'confirmedBy'], ['history', 0, 'evidence', 0, 'record'], ['rechecks', 0, 'by']],
    ],
  ];

  it.each(wrong)('%s is told once, at its field', (_, record, paths) => expect(found(record).map(({ path }) => path)).toEqual(paths));

  it('to a paragraph that is not there names the nearest and the file', () => {
    const saidIn = { record: 'conferences/2026-03-05-fabuhui', anchor: 'q1-a2' };
    expect(found(placed.commitment('2026-03-05-jian', aCommitment({ saidIn })))).toEqual([
      {
        file: 'commitments/2026-03-05-jian.md',
        path: ['saidIn', 'record'],
        message: '找不到段落「q1-a2」。是不是「q1-a1」？它应当在 conferences/2026-03-05-fabuhui.md 里',
      },
    ]);
  });

  it('names the nearest of all records', () =>
    expect(found(placed.news('2026-03-05-x', aNews({ type: '澄清正名', clarifies: 'news/2026-03-05-tongba' })))[0]?.message).toBe(
      '找不到记录「news/2026-03-05-tongba」。是不是「news/2026-03-05-tongbao」？请写成 目录/编号',
    ));

  it('to a withdrawn record is none: the page is still there', () => {
    const gone = placed.news('2026-03-01-jiu', aNews({ date: '2026-03-01', withdrawn: { date: '2026-03-02', why: '不实', by: '编辑' } }));
    expect(found(gone, placed.news('2026-03-05-x', aNews({ type: '澄清正名', clarifies: 'news/2026-03-01-jiu' })))).toEqual([]);
  });
});

const marked = (...marks: Mark[]) =>
  found(placed.conference('2026-03-05-fabuhui', aConference(), { marks, anchors: ['q1'] })).map(({ line, message }) => [line, message]);

describe('a mark in the text', () => {
  it('that promises needs a commitment', () =>
    expect(marked({ type: 'promise', commitment: '2026-03-05-jia', anchor: 'q1', text: '一定办', line: 21 })).toEqual([
      [21, '找不到整改承诺「2026-03-05-jia」。是不是「2026-03-05-jian」？它应当在 commitments 目录里'],
    ]));

  it('that gives a number needs a contact', () =>
    expect(marked({ type: 'contact', contact: 'rexain', line: 22 })).toEqual([
      [22, '找不到举报电话和信箱「rexain」。是不是「rexian」？它应当在 contacts 目录里'],
    ]));

  it('that links needs a record and its paragraph', () =>
    expect(
      marked(
        { type: 'link', target: 'pages/repor', line: 23 },
        { type: 'link', target: 'conferences/2026-03-05-fabuhui', fragment: 'q2', line: 24 },
      ),
    ).toEqual([
      [23, '找不到记录「pages/repor」。是不是「pages/report」？请写成 目录/编号'],
      [24, '找不到段落「q2」。是不是「q1」？它应当在 conferences/2026-03-05-fabuhui.md 里'],
    ]));

  it('that lets someone speak needs a speaker with a post', () =>
    expect(marked({ type: 'speaker', name: '测某甲', line: 25 }, { type: 'speaker', name: '测某丁', line: 26 })).toEqual([
      [26, '找不到发布人「测某丁」。是不是「测某甲」？回答人要先在 speakers 里写明姓名和职务'],
    ]));

  it('that lets someone speak has no place outside a conference', () =>
    expect(found(placed.news('2026-03-05-tongbao', aNews(), { marks: [{ type: 'speaker', name: '测某甲', line: 9 }] }))).toHaveLength(1));
});

const site = (overrides: Parameters<typeof aSite>[0]) => problems(anArchive({ site: siteSchema.parse(aSite(overrides)) }), now);

describe('the site', () => {
  it('needs a hotline that is registered', () =>
    expect(site({ hotline: 'rexia' })).toEqual([
      { file: 'site.yaml', path: ['hotline'], message: '找不到联系方式「rexia」。是不是「rexian」？它应当在 contacts 目录里' },
    ]));

  it('needs a mailbox that is registered, where it names one', () =>
    expect(site({ mailbox: 'xinxiang' }).map(({ path }) => path)).toEqual([['mailbox']]));

  it('needs the page that says how to protect oneself', () =>
    expect(site({ protect: 'pages/protect' }).map(({ path }) => path)).toEqual([['protect']]));

  it('needs a page for that, no other record', () =>
    expect(site({ protect: 'heroes/ce-mou-yi' }).map(({ path }) => path)).toEqual([['protect']]));

  it('needs a region for every unit', () => {
    const units = anArchive().units;
    const office = units['ceshi-office'];
    if (!office) throw new Error('the maker lost its office');
    expect(problems(anArchive({ units: { ...units, 'ceshi-office': { ...office, region: 'cesh' } } }), now)).toEqual([
      { file: 'units.yaml', path: ['ceshi-office', 'region'], message: '找不到地区「cesh」。是不是「ceshi」？地区在 regions.yaml 里登记' },
    ]);
  });
});

describe('a column', () => {
  it('without a record is told once', () =>
    expect(problems(anArchive({ records: oneOfEach().filter(({ kind }) => kind !== 'hero') }), now)).toEqual([
      { file: 'site.yaml', path: ['columns', 'heroes'], message: '栏目「英模」是空的。请在 heroes 目录里至少放一条记录' },
    ]));

  it('with withdrawn records only is empty too', () =>
    expect(
      found(placed.news('2026-03-05-tongbao', aNews({ withdrawn: { date: '2026-03-06', why: '重复', by: '编辑' } }))).map(
        ({ path }) => path,
      ),
    ).toEqual([['columns', 'news']]));
});

it('lets no page take an address of the system', () =>
  expect(found(placed.page('search'))).toEqual([
    { file: 'pages/search.md', path: [], message: '文件名「search」是系统保留的地址，请换一个文件名' },
  ]));
