/** Faults that were once there, each across more than one room. */
import { describe, expect, it } from 'vitest';
import { problems } from '../../src/domain/problems.ts';
import { comparisons } from '../../src/domain/statistics.ts';
import { assetProblems } from '../../src/intake/assets.ts';
import { parseYaml } from '../../src/intake/yaml.ts';
import { renderProse } from '../../src/prose/render.ts';
import { surveyProse } from '../../src/prose/survey.ts';
import { aCampaign, aCommitment, aContact, anArchive, anArchiveWith, now, placed } from '../support/makers.ts';
import { aTree } from '../support/tree.ts';

const tell = (overrides: Parameters<typeof aContact>[0]) =>
  problems(anArchiveWith(placed.contact('rexian', aContact(overrides))), now).map(({ path }) => path);

describe('the hotline on every page', () => {
  it('is no number that has expired', () => expect(tell({ validUntil: '2026-06-14' })).toContainEqual(['hotline']));
  it('is no number that is withdrawn', () =>
    expect(tell({ withdrawn: { date: '2026-06-01', why: '停用', by: '编辑组' } })).toContainEqual(['hotline']));
});

it('a file that is named as evidence has to be there', async () => {
  const evidence = [{ text: '办结清单', file: '2026/none.csv' }];
  const history = [{ date: '2026-05-10', state: '基本完成', note: '办结', unit: 'ceshi-police', evidence }];
  const record = placed.commitment('2026-03-05-jian', aCommitment({ history }));
  expect((await assetProblems(await aTree({}), [record])).map(({ path }) => path)).toEqual([['history', 0, 'evidence', 0, 'file']]);
});

it('an indicator is compared by the newest figure of each region, as the comment of comparisons says', () => {
  const figure = { label: '意见', value: 1, unit: '条', category: '开门纳谏', indicator: 'opinions' };
  const figures = [
    { ...figure, asOf: '2026-04' },
    { ...figure, value: 2, asOf: '2026-05' },
  ];
  const here = placed.campaign('ceshi', aCampaign({ figures }));
  const there = placed.campaign('ceshi-shi', aCampaign({ regions: ['ceshi-shi'], figures: [{ ...figure, asOf: '2026' }] }));
  const [compared] = comparisons(anArchive({ records: [here, there] }));
  expect(compared?.figures.map(({ region, traced }) => [region, traced.figure.asOf]).toSorted()).toEqual([
    ['ceshi', '2026-05'],
    ['ceshi-shi', '2026'],
  ]);
});

const news = 'news/2026/2026-03-05-tongbao.md';
const render = (body: string) =>
  renderProse(body, news, {
    hrefOf: () => '/base/news/2026-03-04-a/',
    contact: () => ({ text: '0000-0000000' }),
    promise: () => ({ href: '/', state: '进行中', tone: 'underway' }),
    titleOf: () => '',
  });

describe('a link by reference', () => {
  it('is rendered with its final address, or told by the survey', () => {
    const body = '见[通报][甲]。\n\n[甲]: 2026-03-04-a.md\n';
    if (surveyProse(body, news).faults.length === 0) expect(render(body).html).toMatch('href="/base/news/2026-03-04-a/"');
  });

  it('is never rendered where the survey refuses it, as the comment of renderProse says', () =>
    expect(() => render('[点][甲]\n\n[甲]: javascript:alert(1)\n')).toThrow());
});

it('a picture in a body is never rendered, as the comment of renderProse says', () => expect(() => render('![图](a.png)')).toThrow());

describe('YAML', () => {
  it('with a word between stars is told to put it in quotes', () =>
    expect(parseYaml('a: 1\nb: *重要*')).toEqual({
      fault: { line: 2, column: expect.any(Number), message: expect.stringContaining('引号') },
    }));

  it('with an open bracket is told that a bracket is missing, not that the indent is wrong', () =>
    expect(parseYaml('a: 1\nb: [1, 2\nc: 3')).toEqual({
      fault: { line: expect.any(Number), column: expect.any(Number), message: expect.stringContaining('括号') },
    }));

  it('that holds nothing, or comments only, is empty, not wrong', () => {
    expect(parseYaml('')).not.toHaveProperty('fault');
    expect(parseYaml('# 还没有内容\n')).not.toHaveProperty('fault');
  });
});

describe('what an editor may well write', () => {
  it('is strong twice in a sentence, beside Chinese punctuation', () => {
    const body = '坚持**“两个维护”**和**“四个意识”**。';
    expect(surveyProse(body, news).faults).toEqual([]);
    expect(render(body).html).toMatch('坚持<strong>“两个维护”</strong>和<strong>“四个意识”</strong>。');
    expect(render('**“甲”**和**“乙”**').html).toMatch('<strong>“甲”</strong>和<strong>“乙”</strong>');
  });

  it('is a time before a link', () => {
    const body = '9:30在[网站](https://www.example.org/)直播';
    expect(surveyProse(body, news).faults).toEqual([]);
    expect(render(body).html).toMatch(/9:30在<a [^>]*>网站<\/a>直播/);
  });
});

describe('the survey tells', () => {
  it.each(['::::提示\n:::提问[记者 王某]\n问\n:::\n::::', '- :::提问[记者 王某]\n  问\n  :::', '> :::回答[测某甲]\n> 答\n> :::'])(
    'a turn that stands within something else, which cannot be rendered: %j',
    (body) => expect(surveyProse(body, news).faults).not.toEqual([]),
  );

  it.each(['文\n:::提示\n请注意\n:::', '::: 提示\n请注意\n:::', '文\n\n:::\n'])(
    'three colons that would be published as they are: %j',
    (body) => expect(surveyProse(body, news).faults).not.toEqual([]),
  );

  it('a link within a promise, since one link cannot hold another', () =>
    expect(surveyProse('我们:承诺[一定[办](/news/)]{id=2026-03-05-jian}。', news).faults).not.toEqual([]));
});
