import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { inspectContent, readKind } from '../../../src/intake/inspect.ts';
import {
  aCampaign,
  aCase,
  aCommitment,
  aConference,
  aContact,
  aHero,
  aMechanism,
  aNews,
  anOpinion,
  aPage,
  aSite,
  now,
} from '../../support/makers.ts';
import { aFile, aTree } from '../../support/tree.ts';

const whole = {
  'site.yaml': stringify(aSite()),
  'regions.yaml': 'ceshi: { name: 测试省测试县, short: 测试县, level: 县（区）, sample: true }\n',
  'units.yaml':
    'ceshi-office: { name: 测试县教育整顿办, type: 教育整顿领导小组办公室, region: ceshi }\nceshi-police: { name: 测试县公安局, type: 公安机关, region: ceshi }\n',
  'indicators.yaml': 'opinions: { label: 征集意见建议, unit: 条, definition: 条数 }\n',
  'glossary.yaml': '- { term: 回头看, meaning: 复查 }\n',
  'campaigns/ceshi.md': aFile(aCampaign()),
  'news/2026/2026-03-05-tongbao.md': aFile(aNews()),
  'conferences/2026-03-05-fabuhui.md': aFile(aConference()),
  'heroes/ce-mou-yi.md': aFile(aHero()),
  'contacts/rexian.md': aFile(aContact(), ''),
  'commitments/2026-03-05-jian.md': aFile(aCommitment(), ''),
  'mechanisms/huifang.md': aFile(aMechanism(), ''),
  'cases/2026-03-05-hukou.md': aFile(aCase(), ''),
  'opinions/2026-03-05-chuangkou.md': aFile(anOpinion(), ''),
  'pages/report.md': aFile(aPage()),
};
const inspect = async (files: Record<string, string>) => inspectContent(await aTree({ ...whole, ...files }), now);

describe('a content tree', () => {
  it('without a fault becomes an archive', async () => {
    const { archive, findings, files } = await inspect({});
    expect(findings).toEqual([]);
    expect(files).toBe(10);
    expect(archive?.get('news', '2026-03-05-tongbao')?.file).toBe('news/2026/2026-03-05-tongbao.md');
  });

  it('tells a problem between records with its line', async () => {
    const text = aFile(aNews({ regions: ['cesh'] }));
    const { findings } = await inspect({ 'news/2026/2026-03-05-tongbao.md': text });
    expect(findings).toEqual([
      {
        file: 'news/2026/2026-03-05-tongbao.md',
        line: text.split('\n').findIndex((line) => line.includes('- cesh')) + 1,
        field: 'regions 第 1 项',
        message: '找不到地区「cesh」。是不是「ceshi」？地区在 regions.yaml 里登记',
      },
    ]);
  });

  it('tells a problem of the site with its line in site.yaml', async () => {
    const text = stringify(aSite({ hotline: 'none-such' }));
    const { findings } = await inspect({ 'site.yaml': text });
    expect(findings).toEqual([
      expect.objectContaining({
        file: 'site.yaml',
        line: text.split('\n').findIndex((line) => line.startsWith('hotline')) + 1,
        field: 'hotline',
      }),
    ]);
  });

  it('tells a fault of a register with its line, and has no archive', async () => {
    const { archive, findings } = await inspect({ 'regions.yaml': 'ceshi:\n  name: 测试县\n  short: 测试县\n  level: 县\n' });
    expect(archive).toBeUndefined();
    expect(findings).toEqual([{ file: 'regions.yaml', line: 4, field: 'ceshi level', message: expect.stringContaining('「县」不能用') }]);
  });

  it('tells a misspelt field of a register with the one that was meant', async () => {
    const { findings } = await inspect({ 'regions.yaml': 'ceshi:\n  nam: 测试县\n  short: 测试县\n  level: 省\n' });
    expect(findings.map(({ line, message }) => [line, message])).toEqual(
      expect.arrayContaining([[2, '没有「nam」这个字段。是不是「name」？']]),
    );
  });

  it('tells all faults together, by file and line', async () => {
    const { findings } = await inspect({
      'cases/2026-03-05-hukou.md': aFile({ ...aCase(), result: '', difficulty: '' }, ''),
      'pages/report.md': aFile(aPage(), '# 一级\n'),
    });
    const places = findings.map(({ file, line }) => [file, line]);
    expect(places).toEqual(
      places.toSorted(([a, l], [b, m]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : Number(l) - Number(m))),
    );
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['cases/2026-03-05-hukou.md', 'pages/report.md']));
  });

  it('tells a record that cannot be read once, and not again by those who name it', async () => {
    const { findings } = await inspect({
      'contacts/rexian.md': aFile({ ...aContact(), organ: '' }, ''),
      'news/2026/2026-03-05-tongbao.md': aFile(aNews(), '拨打:电话{id=rexian}。\n'),
    });
    expect(findings.map(({ file, field }) => [file, field])).toEqual([['contacts/rexian.md', 'organ']]);
  });

  it('judges dates by the clock that it is given', async () => {
    const root = await aTree(whole);
    expect((await inspectContent(root, new Date('2026-01-01T12:00:00+08:00'))).findings.length).toBeGreaterThan(0);
  });
});

describe('twins', () => {
  it('in two folders of a kind are told once, with the other file', async () => {
    const root = await aTree({ 'news/2026/2026-03-05-a.md': aFile(aNews()), 'news/old/2026-03-05-a.md': aFile(aNews()) });
    const { records, findings } = await readKind(root, 'news');
    expect(records).toHaveLength(1);
    expect(findings).toEqual([
      {
        file: 'news/old/2026-03-05-a.md',
        line: 1,
        message: expect.stringContaining('编号「2026-03-05-a」和 news/2026/2026-03-05-a.md 重复'),
      },
    ]);
  });

  it('are a page in .md and one in .mdx of the same name', async () => {
    const root = await aTree({ 'pages/about.md': aFile(aPage()), 'pages/about.mdx': aFile(aPage()) });
    expect((await readKind(root, 'page')).findings).toHaveLength(1);
  });

  it('are not a conference and news of the same name', async () => {
    const { findings } = await inspect({ 'news/2026-03-05-fabuhui.md': aFile(aNews()) });
    expect(findings).toEqual([]);
  });
});
