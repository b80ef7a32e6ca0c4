import { describe, expect, it } from 'vitest';
import { surveyProse } from '../../../src/prose/survey.ts';

const file = 'news/2026/2026-03-05-tongbao.md';
const faults = (body: string, at = file) => surveyProse(body, at).faults.map(({ line, message }) => `${line} ${message}`);
const marks = (body: string) => surveyProse(body, file).marks;

describe('a body without fault', () => {
  it.each([
    ['plain text', '第一段。\n\n## 小标题\n\n- 一\n- 二\n\n> 引文\n'],
    ['times and ratios', '10:30 开会，8:30-12:00 接待，比例 3:2，详见第 2:1 条。'],
    ['a colon before a word', '联系人:王某'],
    ['signs of more and less', '1 < 2 且 3 > 2'],
    ['code that shows HTML', '写成 `<b>` 和 `**`。'],
    ['strong text beside Chinese punctuation', '这是**“要点”**的说明。\n\n另见**（二）**后文。'],
    ['an address in angle brackets', '见<https://www.example.org/a>，谢谢。'],
    ['an address between blanks', '见 https://www.example.org/a 一页。'],
    ['a footnote', '正文[^1]。\n\n[^1]: 注。\n'],
    ['a table', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n'],
    ['a callout', ':::提示\n请写明时间、地点。\n:::\n'],
  ])('may hold %s', (_, body) => expect(faults(body)).toEqual([]));

  it('is empty where it holds blanks only', () => {
    expect(surveyProse(' \n\n', file).isEmpty).toBe(true);
    expect(surveyProse('文', file).isEmpty).toBe(false);
  });
});

describe('HTML', () => {
  it.each([
    ['a tag', '甲\n\n乙<b>粗</b>', '<b>'],
    ['a block', '甲\n\n<div>\n块\n</div>', '<div>'],
    ['a script', '甲\n\n<script>alert(1)</script>', '<script>'],
    ['a comment', '甲\n\n<!-- 藏着的话 -->', '<!--'],
    ['a picture', '甲\n\n<img src=x onerror=alert(1)>', '<img'],
  ])('is refused as %s, with its line', (_, body, tag) => expect(faults(body)[0]).toMatch(`3 正文里不能写 HTML「${tag}`));

  it('is refused in a table, a list and a footnote', () => {
    expect(faults('| 甲 |\n| - |\n| <br> |\n')[0]).toMatch(/^3 /);
    expect(faults('- 甲\n- <u>乙</u>\n')[0]).toMatch(/^2 /);
    expect(faults('文[^1]\n\n[^1]: <u>注</u>\n')[0]).toMatch(/^3 /);
  });
});

describe('a link', () => {
  it.each([
    ['[点](javascript:alert(1))', '不能用'],
    ['[点](JaVaScRiPt:alert(1))', '不能用'],
    ['[点](&#106;avascript:alert(1))', '不能用'],
    ['[点](data:text/html,x)', '不能用'],
    ['[点](//example.org)', '不能用'],
    ['[打](tel:00000000000)', ':电话{id=编号}'],
    ['[写](mailto:a@example.org)', ':电话{id=编号}'],
    ['写信到 a@example.org 即可', ':电话{id=编号}'],
    ['[点][甲]\n\n[甲]: javascript:alert(1)', '链接请直接写成'],
    ['<javascript:alert(1)>', '不能用'],
  ])('%s is refused', (body, message) => expect(faults(body)).toEqual([expect.stringContaining(message)]));

  it('that runs into Chinese is refused with the remedy', () => {
    expect(faults('见 https://www.example.org，谢谢')).toEqual([expect.stringContaining('<https://…>')]);
    expect(faults('见 www.example.org。谢谢')).toEqual([expect.stringContaining('<https://…>')]);
  });

  it('to a record is marked with its line and paragraph', () =>
    expect(marks('甲\n\n见[通报](2026-03-04-tongbao.md#p2)和[说明](/about/)。')).toEqual([
      { type: 'link', target: 'news/2026-03-04-tongbao', fragment: 'p2', line: 3 },
      { type: 'link', target: 'pages/about', line: 3 },
    ]));

  it('to a paragraph of the same body needs that paragraph', () => {
    expect(faults('甲\n\n见[上文](#p1)。')).toEqual([]);
    expect(faults('甲\n\n见[上文](#p3)。')).toEqual(['3 找不到段落「p3」，请核对 # 后面的部分']);
  });

  it('to the web is not marked', () => expect(marks('见[网站](https://www.example.org/)。')).toEqual([]));
});

describe('a block', () => {
  it.each([
    [':::提闻[记者 王某]\n问\n:::', '是不是「:::提问」'],
    [':::warning\n注意\n:::', '可以用：:::发布、:::提问、:::回答、:::提示'],
    ['::提示', '成段的标记用三个冒号'],
    [':::提问\n问\n:::', '后面要写明是谁，例如 :::提问[某某日报记者 王某]'],
    [':::回答\n答\n:::', '后面要写明是谁，例如 :::回答[姓名]'],
    [':::回答[测某甲]\n:::', '里没有内容'],
  ])('%j is refused', (body, message) => expect(faults(body)).toEqual([expect.stringContaining(message)]));

  it('that answers or opens marks its speaker; one that asks does not', () =>
    expect(marks(':::发布[测某甲]\n说\n:::\n\n:::提问[记者 王某]\n问\n:::\n\n:::回答[测某丙]\n答\n:::\n')).toEqual([
      { type: 'speaker', name: '测某甲', line: 1 },
      { type: 'speaker', name: '测某丙', line: 9 },
    ]));

  it('with an anchor used twice is refused', () =>
    expect(faults(':::提问[记者 王某]{#a}\n问\n:::\n\n:::提问[记者 李某]{#a}\n问\n:::\n')).toEqual([
      expect.stringContaining('「a」用了两次'),
    ]));
});

describe('an inline mark', () => {
  it.each([
    ['打:电画{id=rexian}', '是不是「:电话」'],
    ['他:abc[x]说', '可以用：:承诺、:电话'],
    ['打:电话[热线]', '要写编号，例如 :电话{id=编号}'],
    ['说:承诺[一定办]', '要写编号，例如 :承诺[原话]{id=编号}'],
    ['说:承诺{id=jian}', '方括号里要写承诺的原话'],
  ])('%s is refused', (body, message) => expect(faults(body)).toEqual([expect.stringContaining(message)]));

  it('of a promise has its words, its commitment and its paragraph', () =>
    expect(
      marks(':::提问[记者 王某]\n问\n:::\n\n:::回答[测某甲]\n先说。\n\n我们:承诺[六月底前**全部**办结]{id=2026-03-05-jian}。\n:::\n'),
    ).toEqual([
      { type: 'speaker', name: '测某甲', line: 5 },
      { type: 'promise', commitment: '2026-03-05-jian', anchor: 'q1-a1-p2', text: '六月底前全部办结', line: 8 },
    ]));

  it('of a contact has its id', () => expect(marks('拨打:电话{id=rexian}。')).toEqual([{ type: 'contact', contact: 'rexian', line: 1 }]));
});

describe('what belongs in the front matter', () => {
  it('a first heading is refused in the body', () => expect(faults('甲\n\n# 标题\n')).toEqual([expect.stringMatching(/^3 .*从 ## 开始/)]));
  it('an underlined first heading is refused too', () => expect(faults('标题\n====\n')).toEqual([expect.stringMatching(/从 ## 开始/)]));
  it('a picture is refused in the body', () => expect(faults('甲\n\n![图](a.png)\n')).toEqual([expect.stringMatching(/^3 .*photos 字段/)]));
});

it('refuses two stars that are not paired, with the line', () =>
  expect(faults('甲\n\n这是**没有闭合\n')).toEqual([expect.stringMatching(/^3 加粗的星号没有成对/)]));

describe('an explanatory page', () => {
  const page = 'pages/report.mdx';

  it('may use the components that are allowed', () => expect(faults('先看号码：\n\n<Hotlines />\n\n<Identity />\n', page)).toEqual([]));

  it.each([
    ['<Chart />', '不能用「<Chart>」'],
    ['<script>alert(1)</script>', '不能用「<script>」'],
    ['<a href="javascript:alert(1)">点</a>', '不能用「<a>」'],
    ['<Hotlines onClick="x" />', '只能写这些属性'],
    ['<Hotlines {...props} />', '只能写这些属性'],
    ["import x from './x.ts'", '不能写程序'],
    ['export const a = 1', '不能写程序'],
    ['今天是 {new Date()}', '不能写程序'],
    ['<Hotlines', '正文读不懂'],
  ])('may not hold %s', (body, message) => expect(faults(body, page)).toEqual([expect.stringContaining(message)]));
});
