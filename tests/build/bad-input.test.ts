/** Every way to get the content wrong gives one finding that names file, line and field, and says what to write instead. */
import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/intake/inspect.ts';
import { aContent, append, copy, lineOf, remove, replace, unreadable, write, type Spoil } from '../support/content-tree.ts';
import { now } from '../support/makers.ts';

interface Case {
  name: string;
  spoil: Spoil | readonly Spoil[];
  file: string;
  /** Words of the line that is named; the first line without them. */
  at?: string;
  line?: number;
  field?: string;
  says: readonly string[];
}

const news = 'news/2026/2026-03-02-dongyuan.md';
const notice = 'news/2026/2026-03-10-jubao.md';
const clearing = 'news/2026/2026-04-20-chengqing.md';
const conference = 'conferences/2026-03-05-fabuhui.md';
const backlog = 'commitments/2026-03-05-jian.md';
const lunch = 'commitments/2026-03-05-chuangkou.md';
const campaign = 'campaigns/ceshi.md';
const about = 'pages/about.mdx';
const body = '接到群众反映，测某丁违规经商，已经受理。';
/** GBK for 标题. */
const gbk = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb1, 0xea, 0xcc, 0xe2, 0x0a]);
const png = (bytes: number) => {
  const image = new Uint8Array(bytes);
  image.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 12, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  return image;
};

const fields: Case[] = [
  {
    name: 'an unknown key',
    spoil: replace(notice, 'summary:', 'sumary: 多写的\nsummary:'),
    file: notice,
    at: 'sumary',
    field: 'sumary',
    says: ['没有「sumary」', '是不是「summary」'],
  },
  {
    name: 'an unknown key of the site',
    spoil: replace('site.yaml', 'slogan:', 'slogn: 多写的\nslogan:'),
    file: 'site.yaml',
    at: 'slogn',
    field: 'slogn',
    says: ['是不是「slogan」'],
  },
  {
    name: 'a missing field',
    spoil: replace(notice, 'summary: 接到反映测某丁违规经商的举报，已经受理\n', ''),
    file: notice,
    line: 2,
    field: 'summary',
    says: ['缺少这个字段', '一句话摘要'],
  },
  {
    name: 'an empty field',
    spoil: replace(notice, 'title: 关于群众反映测某丁违规经商问题的通报', 'title:'),
    file: notice,
    at: 'title:',
    field: 'title',
    says: ['空的', '请填写'],
  },
  {
    name: 'a wrong type',
    spoil: replace(notice, 'regions: [ceshi]', 'regions: ceshi'),
    file: notice,
    at: 'regions',
    field: 'regions',
    says: ['应当写列表', '现在写的是文字「ceshi」'],
  },
  {
    name: 'a word that is none of the choices',
    spoil: replace(notice, 'type: 通报', 'type: 通抱'),
    file: notice,
    at: 'type',
    field: 'type',
    says: ['「通抱」不能用', '是不是「通报」'],
  },
  {
    name: 'a date that does not exist',
    spoil: replace(campaign, 'date: 2026-03-01\n', 'date: 2021-02-30\n'),
    file: campaign,
    at: 'date: 2021-02-30',
    field: 'date',
    says: ['「2021-02-30」', '不是有效的日期', '2021-07-22'],
  },
  {
    name: 'a date in the future',
    spoil: replace(campaign, 'date: 2026-03-01\n', 'date: 2026-06-16\n'),
    file: campaign,
    at: 'date: 2026-06-16',
    field: 'date',
    says: ['2026-06-16 还没有到', '实际发生的日期'],
  },
  {
    name: 'a step in the future',
    spoil: replace(backlog, 'date: 2026-05-25', 'date: 2026-06-25'),
    file: backlog,
    at: '2026-06-25',
    field: 'history 第 2 项 date',
    says: ['还没有到'],
  },
  {
    name: 'a title of 201 characters',
    spoil: replace(notice, 'title: 关于', `title: ${'长'.repeat(183)}关于`),
    file: notice,
    at: 'title',
    field: 'title',
    says: ['最多 200 个字', '现在有 201 个字'],
  },
  {
    name: 'a summary of 81 characters',
    spoil: replace(notice, 'summary: 接', `summary: ${'长'.repeat(62)}接`),
    file: notice,
    at: 'summary',
    field: 'summary',
    says: ['最多 80 个字', '现在有 81 个字'],
  },
  {
    name: 'a PDF without an equivalent',
    spoil: [replace(news, '2026/qingdan.csv', '2026/qingdan.pdf'), copy('files/2026/qingdan.csv', 'files/2026/qingdan.pdf')],
    file: news,
    at: 'qingdan.pdf',
    field: 'attachments 第 1 项 equivalent',
    says: ['要有网页版', '正文'],
  },
  {
    name: 'one person twice in review',
    spoil: replace(campaign, 'final: 审某', 'final: 初某'),
    file: campaign,
    at: 'final: 初某',
    field: 'review final',
    says: ['审核和初审是同一个人', '不同的人'],
  },
  {
    name: 'done without evidence',
    spoil: replace(lunch, '    evidence:\n      - { text: 值班表 }\n', '    evidence: []\n'),
    file: lunch,
    at: 'evidence: []',
    field: 'history 第 2 项 evidence',
    says: ['已完成要有证据'],
  },
  {
    name: 'a confirmer who is the owner',
    spoil: replace(lunch, 'confirmedBy: ceshi-commission', 'confirmedBy: ceshi-office'),
    file: lunch,
    at: 'confirmedBy',
    field: 'history 第 2 项 confirmedBy',
    says: ['确认单位不能是责任单位自己'],
  },
  {
    name: 'a history out of order',
    spoil: replace(backlog, 'date: 2026-05-25', 'date: 2026-03-09'),
    file: backlog,
    at: '2026-03-09',
    field: 'history 第 2 项 date',
    says: ['从早到晚'],
  },
];

const references: Case[] = [
  {
    name: 'region',
    spoil: replace(notice, 'regions: [ceshi]', 'regions: [cesh]'),
    file: notice,
    at: 'regions',
    field: 'regions 第 1 项',
    says: ['找不到地区「cesh」', '是不是「ceshi」', 'regions.yaml'],
  },
  {
    name: 'region of a unit',
    spoil: replace('units.yaml', 'type: 法院, region: ceshi', 'type: 法院, region: cesih'),
    file: 'units.yaml',
    at: 'cesih',
    field: 'ceshi-court region',
    says: ['找不到地区「cesih」'],
  },
  {
    name: 'unit',
    spoil: replace(notice, 'units: [ceshi-police]', 'units: [ceshi-polic]'),
    file: notice,
    at: 'units',
    field: 'units 第 1 项',
    says: ['找不到单位「ceshi-polic」', '是不是「ceshi-police」'],
  },
  {
    name: 'owner',
    spoil: replace(backlog, 'owner: ceshi-police', 'owner: ceshi-polic'),
    file: backlog,
    at: 'owner',
    field: 'owner',
    says: ['找不到单位「ceshi-polic」'],
  },
  {
    name: 'indicator',
    spoil: replace(campaign, 'indicator: help', 'indicator: halp'),
    file: campaign,
    at: 'halp',
    field: 'figures 第 2 项 indicator',
    says: ['找不到指标「halp」', 'indicators.yaml'],
  },
  {
    name: 'commitment of a promise',
    spoil: replace(conference, '{id=2026-03-05-jian}', '{id=2026-03-05-jia}'),
    file: conference,
    at: '2026-03-05-jia}',
    says: ['找不到整改承诺「2026-03-05-jia」', '是不是「2026-03-05-jian」'],
  },
  {
    name: 'commitment of a mechanism',
    spoil: replace('mechanisms/huifang.md', '[2026-03-05-jian]', '[2026-03-05-jia]'),
    file: 'mechanisms/huifang.md',
    at: 'answers',
    field: 'answers 第 1 项',
    says: ['找不到整改承诺'],
  },
  {
    name: 'commitment of an opinion',
    spoil: replace('opinions/2026-03-03-chuangkou.md', 'commitment: 2026', 'commitment: 2025'),
    file: 'opinions/2026-03-03-chuangkou.md',
    at: 'commitment:',
    field: 'commitment',
    says: ['找不到整改承诺'],
  },
  {
    name: 'record',
    spoil: replace(backlog, 'record: news/2026-03-02-dongyuan', 'record: news/2026-03-02-dongyua'),
    file: backlog,
    at: 'dongyua',
    field: 'history 第 2 项 evidence 第 1 项 record',
    says: ['找不到记录「news/2026-03-02-dongyua」', '是不是'],
  },
  {
    name: 'record that is cleared',
    spoil: replace(clearing, 'clarifies: news/2026-03-10-jubao', 'clarifies: news/2026-03-10-juba'),
    file: clearing,
    at: 'clarifies',
    field: 'clarifies',
    says: ['找不到记录'],
  },
  {
    name: 'record of a link',
    spoil: replace(clearing, '2026-03-10-jubao.md#p1', '2026-03-10-juba.md'),
    file: clearing,
    at: 'juba.md',
    says: ['找不到记录「news/2026-03-10-juba」'],
  },
  {
    name: 'successor of a withdrawn record',
    spoil: replace('news/2026/2026-05-08-tonggao.md', 'successor: news/2026-03-02-dongyuan', 'successor: news/none'),
    file: 'news/2026/2026-05-08-tonggao.md',
    at: 'successor',
    field: 'withdrawn successor',
    says: ['找不到记录「news/none」'],
  },
  {
    name: 'successor of a contact',
    spoil: replace('contacts/rexian-jiu.md', 'successor: rexian', 'successor: rexin'),
    file: 'contacts/rexian-jiu.md',
    at: 'successor',
    field: 'successor',
    says: ['找不到', '「rexin」', '是不是「rexian」'],
  },
  {
    name: 'anchor',
    spoil: replace(backlog, 'anchor: q1-a1', 'anchor: q9-a1'),
    file: backlog,
    at: 'saidIn',
    field: 'saidIn record',
    says: ['找不到段落「q9-a1」', conference],
  },
  { name: 'anchor of a link', spoil: replace(clearing, '.md#p1', '.md#p9'), file: clearing, at: '.md#p9', says: ['找不到段落「p9」'] },
  {
    name: 'contact in prose',
    spoil: replace(conference, '{id=rexian}', '{id=rexia}'),
    file: conference,
    at: '{id=rexia}',
    says: ['「rexia」', '是不是「rexian」', 'contacts'],
  },
  {
    name: 'speaker',
    spoil: replace(conference, ':::回答[测某丙]', ':::回答[测某饼]'),
    file: conference,
    at: '测某饼',
    says: ['找不到发布人「测某饼」', 'speakers'],
  },
  {
    name: 'hotline',
    spoil: replace('site.yaml', 'hotline: rexian', 'hotline: rexia'),
    file: 'site.yaml',
    at: 'hotline',
    field: 'hotline',
    says: ['找不到联系方式「rexia」', 'contacts'],
  },
];

const assets: Case[] = [
  {
    name: 'a missing image',
    spoil: remove('images/2026/huichang.png'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['找不到图片「2026/huichang.png」', 'content/images'],
  },
  {
    name: 'a missing attachment',
    spoil: remove('files/2026/qingdan.csv'),
    file: news,
    at: 'qingdan.csv',
    field: 'attachments 第 1 项 file',
    says: ['找不到附件「2026/qingdan.csv」', 'content/files'],
  },
  {
    name: 'an image that is none',
    spoil: write('images/2026/huichang.png', '不是图片'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['不是图片'],
  },
  {
    name: 'an image that is too large',
    spoil: write('images/2026/huichang.png', png(201 * 1024)),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['201 KB，超过 200 KB', '1200 像素'],
  },
  {
    name: 'an alternative that is the file name',
    spoil: replace(news, 'alt: 灰色方块，代表会场', 'alt: huichang.png'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 alt',
    says: ['替代文字不能是文件名', '描述图里有什么'],
  },
  {
    name: 'a caption that is the alternative',
    spoil: replace(news, 'caption: 三月二日的动员部署会会场', 'caption: 灰色方块，代表会场'),
    file: news,
    at: 'caption',
    field: 'photos 第 1 项 caption',
    says: ['图注不能和替代文字相同'],
  },
];

const files: Case[] = [
  {
    name: 'YAML with a bad indent',
    spoil: replace(notice, 'regions: [ceshi]', ' regions: [ceshi]'),
    file: notice,
    at: 'regions',
    says: ['缩进'],
  },
  {
    name: 'YAML with a tab',
    spoil: replace(backlog, '    note: 办结二十六件', '\tnote: 办结二十六件'),
    file: backlog,
    at: '\tnote',
    says: ['制表符', '空格'],
  },
  {
    name: 'a key that stands twice',
    spoil: replace(notice, 'type: 通报', 'type: 通报\ntype: 通报'),
    file: notice,
    line: 10,
    says: ['写了两次', '删去一个'],
  },
  { name: 'an unclosed quote', spoil: replace(notice, 'summary: 接', 'summary: "接'), file: notice, at: 'summary', says: ['引号', '成对'] },
  { name: 'two colons', spoil: replace(notice, 'title: 关于', 'title: 通报: 关于'), file: notice, at: 'title', says: ['两个冒号', '引号'] },
  {
    name: 'a file that is not UTF-8',
    spoil: write('news/2026/2026-06-01-gbk.md', gbk),
    file: 'news/2026/2026-06-01-gbk.md',
    says: ['不是 UTF-8', '另存为'],
  },
  { name: 'a register that is not UTF-8', spoil: write('glossary.yaml', gbk), file: 'glossary.yaml', says: ['不是 UTF-8'] },
  {
    name: 'a Chinese file name',
    spoil: copy(notice, 'news/2026/2026-03-10-举报.md'),
    file: 'news/2026/2026-03-10-举报.md',
    says: ['小写英文字母', '2021-07-22-fabuhui.md'],
  },
  {
    name: 'an upper-case file name, not those who refer to it',
    spoil: [copy(notice, 'news/2026/2026-03-10-Jubao.md'), remove(notice)],
    file: 'news/2026/2026-03-10-Jubao.md',
    says: ['小写英文字母'],
  },
  {
    name: 'a file of another kind',
    spoil: write('news/2026/tongbao.docx', gbk),
    file: 'news/2026/tongbao.docx',
    says: ['只放 .md', 'files'],
  },
  {
    name: 'two files with one id',
    spoil: copy(notice, 'news/old/2026-03-10-jubao.md'),
    file: 'news/old/2026-03-10-jubao.md',
    says: ['编号「2026-03-10-jubao」', notice, '重复'],
  },
  { name: 'no front matter', spoil: write('news/2026/2026-06-01-a.md', '正文。\n'), file: 'news/2026/2026-06-01-a.md', says: ['两行 ---'] },
  { name: 'an empty file', spoil: write('news/2026/2026-06-01-a.md', ''), file: 'news/2026/2026-06-01-a.md', says: ['两行 ---'] },
  {
    name: 'a page with a reserved name',
    spoil: copy('pages/report.md', 'pages/archive.md'),
    file: 'pages/archive.md',
    line: 2,
    says: ['「archive」是系统保留的地址', '换一个文件名'],
  },
  {
    name: 'an empty column',
    spoil: remove('heroes'),
    file: 'site.yaml',
    at: 'heroes:',
    field: 'columns heroes',
    says: ['栏目「英模」是空的', '至少放一条'],
  },
];

const wrote = (name: string, to: string, ...says: string[]): Case => ({
  name,
  spoil: replace(notice, body, to),
  file: notice,
  line: 12,
  says,
});
const explained = (name: string, to: string, ...says: string[]): Case => ({
  name,
  spoil: append(about, `\n${to}\n`),
  file: about,
  at: to.split('\n')[0] ?? '',
  says,
});

const prose: Case[] = [
  wrote('raw HTML', '<div>受理</div>', '不能写 HTML「<div>受理</div>」', 'Markdown'),
  wrote('HTML in a line', '已经<b>受理', '不能写 HTML「<b>」'),
  wrote('a script', '<script>alert(1)</script>', '不能写 HTML「<script>'),
  wrote('an HTML comment', '<!-- 待核实 -->', '不能写 HTML「<!-- 待核实 -->」'),
  wrote('a javascript: link', '[受理](javascript:alert(1))', '「javascript:alert(1)」', 'https://'),
  wrote('a javascript: link in disguise', '[受理](JaVaScRiPt:alert(1))', 'https://'),
  wrote('a data: link', '[受理](data:text/html,1)', '「data:text/html,1」', 'https://'),
  wrote('a tel: link', '[受理](tel:12337)', '「tel:12337」', ':电话{id=编号}'),
  wrote('a bare address followed by Chinese', '见 https://www.example.org/a详情', '网址后面连着中文', '[文字](网址)'),
  wrote('an unknown block', ':::发步[测某甲]\n小心。\n:::', '不认识「:::发步」', '是不是「:::发布」'),
  wrote('an unknown leaf', '::提示[小心]', '不认识「::提示」', ':::提示'),
  wrote('an unknown mark in a line', '请拨打:店话{id=rexian}。', '不认识「:店话」', '是不是「:电话」'),
  wrote('unpaired stars', '已经**受理。', '加粗的星号没有成对'),
  wrote('a heading of the first level', '# 受理', '标题从 ## 开始'),
  wrote('an image', '![会场](huichang.png)', '图片不写在正文里', 'photos'),
  { name: 'an empty body', spoil: replace(notice, body, ''), file: notice, line: 11, says: ['正文是空的'] },
  explained('an import', 'import x from "node:fs"', '不能写程序'),
  explained('an export', 'export const x = 1', '不能写程序'),
  explained('an expression', '文字 {process.env.HOME}', '不能写程序', '\\{'),
  explained('an unclosed expression', '文字 { 文字', '尖括号和花括号是否成对', '\\{'),
  explained('an unknown component', '<Iframe />', '不能用「<Iframe>」', '<Hotlines />'),
  explained('an element', '<b>文字</b>', '不能用「<b>」'),
  explained('an attribute expression', '<Hotlines kind={1} />', '「<Hotlines>」只能写这些属性'),
  explained('spread attributes', '<Hotlines {...x} />', '「<Hotlines>」只能写这些属性'),
  explained('an unclosed component', '<Hotlines>\n\n文字', '是否成对'),
  explained('an HTML comment on a page', '<!-- 待核实 -->', '是否成对'),
];

async function check({ spoil, file, at, line, field, says }: Case) {
  const content = await aContent(...(typeof spoil === 'function' ? [spoil] : spoil));
  const { findings } = await inspectContent(content, now);
  expect(findings).toHaveLength(1);
  const [found] = findings;
  expect(found).toMatchObject({ file, line: line ?? (await lineOf(content, file, at)) });
  expect(found?.field).toBe(field);
  for (const words of says) expect(found?.message).toContain(words);
  expect(found?.message.replaceAll(/「[^」]*」/g, '')).not.toMatch(unreadable);
}

it('the fixtures themselves have no findings', async () => expect((await inspectContent(await aContent(), now)).findings).toEqual([]));

describe('a field', () => it.each(fields)('$name', check));
describe('a dangling reference', () => it.each(references)('$name', check));
describe('a photo or attachment', () => it.each(assets)('$name', check));
describe('a file', () => it.each(files)('$name', check));
describe('a body', () => it.each(prose)('$name', check));

describe('what is wrong in one file is not told by others', () => {
  it.each([
    ['a conference that commitments name', replace(conference, 'heldAt:', 'heldAd:'), conference],
    ['a commitment that four records name', replace(lunch, 'owner: ceshi-office', 'owner: 测试县'), lunch],
    ['the hotline', replace('contacts/rexian.md', 'type: 电话', 'type: 电话机'), 'contacts/rexian.md'],
    ['the only hero', replace('heroes/ce-mou-yi.md', 'type: 个人', 'type: 人'), 'heroes/ce-mou-yi.md'],
    ['a transcript that lost an anchor', replace(conference, ':::回答[测某丙]', ':::回达[测某丙]'), conference],
    ['the regions', replace('regions.yaml', 'ceshi: {', 'ceshi: [{'), 'regions.yaml'],
    ['the page about protection', replace('pages/report.md', 'order: 10', 'order: 十'), 'pages/report.md'],
  ])('%s', async (_, spoil, file) => {
    const { findings } = await inspectContent(await aContent(spoil), now);
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
  });

  it('and a broken register does not hide what is wrong elsewhere', async () => {
    const content = await aContent(
      replace('glossary.yaml', 'meaning:', 'meening:'),
      replace(backlog, 'owner: ceshi-police', 'owner: ceshi-polic'),
    );
    const { findings } = await inspectContent(content, now);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['glossary.yaml', backlog]));
  });
});
