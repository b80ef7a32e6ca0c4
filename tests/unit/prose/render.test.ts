import { describe, expect, it } from 'vitest';
import { renderProse, type Surroundings } from '../../../src/prose/render.ts';

const surroundings: Surroundings = {
  hrefOf: (place) => ('path' in place ? `/base${place.path}` : `/base/${place.reference}/`),
  contact: (id) => (id === 'xinxiang' ? { text: '00 号信箱' } : { text: '0000-0000000', href: 'tel:0000-0000000' }),
  promise: (id) => ({ href: `/base/commitments/${id}/`, state: '进行中', tone: 'underway' }),
  titleOf: (name) => (name === '测某甲' ? '测试县教育整顿办主任' : ''),
};
const render = (body: string) => renderProse(body, 'news/2026/2026-03-05-tongbao.md', surroundings);

describe('a rendered body', () => {
  it('gives every paragraph and heading its anchor', () => {
    const { html, headings } = render('第一段。\n\n## 小标题\n\n第二段。\n');
    expect(html).toMatch(/<p id="p1">第一段。<\/p>/);
    expect(html).toMatch(/<h2 id="s1">/);
    expect(html).toMatch(/<p id="p2">/);
    expect(headings).toEqual([{ anchor: 's1', depth: 2, text: '小标题' }]);
  });

  it('makes stars beside Chinese punctuation strong, and joins lines', () =>
    expect(render('这是**“要点”**的\n说明。').html).toMatch(/这是<strong>“要点”<\/strong>的说明。/));

  it('keeps a time as text', () => expect(render('10:30 开会').html).toMatch(/10:30 开会/));

  it('escapes what it was given as text', () => expect(render('写成 `<b>`，1 < 2').html).toMatch(/&lt;b>|&lt;b&gt;/));

  it('sends links to their final address', () => {
    expect(render('见[通报](2026-03-04-a.md#p2)').html).toMatch('href="/base/news/2026-03-04-a/#p2"');
    expect(render('见[新闻](/news/)').html).toMatch('href="/base/news/"');
    expect(render('见[网站](https://www.example.org/)').html).toMatch(/rel="noreferrer noopener"/);
  });

  it('writes a contact from the registry', () => {
    expect(render('拨打:电话{id=rexian}。').html).toMatch(/<a [^>]*href="tel:0000-0000000"[^>]*>0000-0000000<\/a>/);
    expect(render('寄到:电话{id=xinxiang}。').html).toMatch(/<strong>00 号信箱<\/strong>/);
  });

  it('writes a promise with its state today', () => {
    const { html } = render('我们:承诺[一定办完]{id=2026-03-05-jian}。');
    expect(html).toMatch(/<a [^>]*href="\/base\/commitments\/2026-03-05-jian\/"[^>]*>一定办完<\/a>/);
    expect(html).toMatch(/进行中/);
  });
});

describe('a rendered transcript', () => {
  const { html, turns } = render(':::提问[示例日报记者 王某]\n问？\n:::\n\n:::回答[测某甲]\n答。\n:::\n');

  it('has its turns', () =>
    expect(turns.map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ['question', 'q1'],
      ['answer', 'q1-a1'],
    ]));

  it('says who speaks, and as what', () => {
    expect(html).toMatch(/王某/);
    expect(html).toMatch(/示例日报记者/);
    expect(html).toMatch(/测试县教育整顿办主任/);
  });

  it('gives every turn and paragraph its anchor', () => {
    for (const anchor of ['q1', 'q1-p1', 'q1-a1', 'q1-a1-p1']) expect(html).toMatch(`id="${anchor}"`);
  });
});

describe('what the survey refuses', () => {
  it.each(['<b>粗</b>', '<script>alert(1)</script>', '[点](javascript:alert(1))', '写信到 a@example.org 即可', '他:承若[x]{id=y}说'])(
    '%s is never rendered',
    (body) => expect(() => render(body)).toThrow(),
  );
});

describe('what a body may hold besides', () => {
  it.each([
    [
      'a table, in a box that scrolls',
      '| 甲 |\n| - |\n| **“乙”** |',
      /<section class="table-scroll" tabindex="0" aria-label="表格1"><table>[^]*<td><strong>“乙”<\/strong><\/td>[^]*<\/table><\/section>/,
    ],
    ['a break that was asked for', '第一行  \n第二行', /第一行<br>\s*第二行/],
    ['lines of Latin letters, with their space', 'see this\nand that', /see this\nand that/],
    ['stars in code', '写成 `**甲**`', /<code>\*\*甲\*\*<\/code>/],
    [
      'a bare address, without a referrer',
      '见 https://www.example.org/a 一页',
      /<a href="https:\/\/www\.example\.org\/a" rel="noreferrer noopener">/,
    ],
    ['an address in angle brackets', '见<https://www.example.org/a>。', /href="https:\/\/www\.example\.org\/a" rel="noreferrer noopener"/],
    ['a link in a footnote, without a referrer', '文[^1]\n\n[^1]: [网](https://www.example.org/)', /脚注[^]*rel="noreferrer noopener"/],
    ['a link to a paragraph of its own', '甲\n\n见[上文](#p1)', /<a href="#p1">上文<\/a>/],
    ['times and ratios', '9:00—10:30，比例 3:2，见 2:1 条', /9:00—10:30，比例 3:2，见 2:1 条/],
    ['signs that HTML knows', '1 < 2 & “3 > 2”', /1 &lt; 2 &amp; “3 (>|&gt;) 2”/],
  ])('is %s', (_, body, html) => expect(render(body).html).toMatch(html));

  it('is nothing at all', () => expect(render('')).toEqual({ html: '', headings: [], turns: [] }));

  it('is no referrer on links within the portal', () => expect(render('见[通报](2026-03-04-a.md)').html).not.toMatch(/rel=/));
});

it.each([
  '| 甲 |\n| - |\n| <br> |',
  '- <u>乙</u>',
  '> <b>丙</b>',
  '## <i>丁</i>',
  '文[^1]\n\n[^1]: <u>注</u>',
  '[点](data:text/html,x)',
  '<javascript:alert(1)>',
])('what is not allowed is found wherever it stands: %j', (body) => expect(() => render(body)).toThrow());
