import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { renderProse, type Surroundings } from '../../../src/prose/render.ts';

const surroundings: Surroundings = {
  hrefOf: (place) => ('path' in place ? `/zt${place.path}` : `/zt/${place.reference}/`),
  contact: (id) => (id === 'xinxiang' ? { text: '00 号信箱' } : { text: '0000-0000000', href: 'tel:0000-0000000' }),
  promise: (id) => ({ href: `/zt/commitments/${id}/`, state: '进行中·逾期', tone: 'seal' }),
  titleOf: (name) => (name === '测某甲' ? '测试县教育整顿办主任' : ''),
};
const render = (body: string) => parse(renderProse(body, 'conferences/2026-03-05-fabuhui.md', surroundings).html);

const transcript = `:::发布[测某甲]
见[通报](../news/2026/2026-03-04-a.md)，**“要点”**的
说明，10:30 起。

我们:承诺[**六月底**前办完]{id=2026-03-05-jian}，打:电话{id=rexian}。

| 县 | 件 |
| - | - |
| 测试县 | 26 |

- 见[网站](https://www.example.org/)
:::

:::提问[示例日报 记者 王某]
还剩多少？
:::

:::回答[测某乙]
两件。
:::
`;

describe('a turn', () => {
  const root = render(transcript);
  const [opening, question, answer] = root.querySelectorAll('section.turn');

  it('is one section, marked by what it is', () => {
    expect(root.querySelectorAll('section.turn').map(({ id, classNames }) => [id, classNames])).toEqual([
      ['o1', 'turn turn-opening'],
      ['q1', 'turn turn-question'],
      ['q1-a1', 'turn turn-answer'],
    ]);
  });

  it('begins with what it is, who speaks, and as what', () => {
    const heads = [opening, question, answer].map((turn) => turn?.querySelector('header'));
    expect(heads.map((head) => head?.querySelector('.turn-kind')?.text)).toEqual(['发布', '问', '答']);
    expect(heads.map((head) => head?.querySelector('strong')?.text)).toEqual(['测某甲', '王某', '测某乙']);
    expect(heads.map((head) => head?.querySelector('.turn-title')?.text)).toEqual(['测试县教育整顿办主任', '示例日报 记者', '']);
  });

  it('does not repeat its label in the text', () =>
    expect(question?.querySelectorAll('p').map(({ text }) => text)).toEqual(['还剩多少？§']));

  it('and each of its paragraphs link to themselves, with a name for those who do not see the sign', () => {
    const links = root.querySelectorAll('a.anchor');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#o1', '#o1-p1', '#o1-p2', '#q1', '#q1-p1', '#q1-a1', '#q1-a1-p1']);
    for (const link of links) {
      expect(root.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
      expect(link.getAttribute('aria-label')).toMatch(/链接$/);
    }
  });

  it('mends its Chinese, keeps its times and leads to its records as any text does', () => {
    const [first] = opening?.querySelectorAll('p') ?? [];
    expect(first?.text).toBe('见通报，“要点”的说明，10:30 起。§');
    expect(first?.querySelector('strong')?.text).toBe('“要点”');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('/zt/news/2026-03-04-a/');
  });

  it('may hold tables and lists, which have no anchor', () => {
    expect(opening?.querySelector('.table-scroll > table')).toBeTruthy();
    expect(opening?.querySelector('li > a')?.getAttribute('rel')).toBe('noreferrer noopener');
  });
});

describe('a promise in a sentence', () => {
  const root = render(transcript);

  it('leads to its commitment and keeps the marks of its words', () => {
    const promise = root.querySelector('a.promise');
    expect(promise?.getAttribute('href')).toBe('/zt/commitments/2026-03-05-jian/');
    expect(promise?.innerHTML).toBe('<strong>六月底</strong>前办完');
  });

  it('is followed by its state today, outside the link', () => {
    const tag = root.querySelector('a.promise + .tag');
    expect([tag?.text, tag?.getAttribute('data-tone')]).toEqual(['进行中·逾期', 'seal']);
  });
});

it('a contact in a sentence can be tapped, or stands out where there is nothing to tap', () => {
  expect(render('打:电话{id=rexian}。').querySelector('p')?.innerHTML).toContain(
    '打<a class="tel" href="tel:0000-0000000">0000-0000000</a>。',
  );
  expect(render('寄:电话{id=xinxiang}。').querySelector('p')?.innerHTML).toContain('寄<strong>00 号信箱</strong>。');
});

it('a name given to a question is the anchor of its paragraphs and answers, and nothing else of it is kept', () => {
  const root = render(':::提问[记者 王某]{#qian .big onclick=alert}\n问\n:::\n\n:::回答[测某甲]\n答\n:::\n');
  expect(root.querySelectorAll('[id]').map(({ id }) => id)).toEqual(['qian', 'qian-p1', 'qian-a1', 'qian-a1-p1']);
  expect(root.toString()).not.toMatch(/onclick|big/);
});

it('two turns that follow without an empty line stay apart', () =>
  expect(render(':::提问[记者 王某]\n问\n:::\n:::回答[测某甲]\n答\n:::\n').querySelectorAll('section.turn')).toHaveLength(2));

it('a callout is set apart, and its paragraphs have no anchor', () =>
  expect(render(':::提示\n请写明**“时间”**。\n\n再写地点。\n:::\n').toString().trim()).toBe(
    '<aside class="callout"><p>请写明<strong>“时间”</strong>。</p><p>再写地点。</p></aside>',
  ));

describe('what is not allowed in a turn makes it throw', () => {
  it.each([
    '<b>粗</b>',
    '<!-- 注 -->',
    '[点](javascript:alert(1))',
    '[打](tel:00000)',
    '::提示',
    '打:电画{id=a}',
    '- <u>乙</u>',
    '打:电话[热线]',
  ])('%s', (text) => expect(() => render(`:::发布[测某甲]\n${text}\n:::\n`)).toThrow());
});

it('an unknown block is never rendered', () => expect(() => render(':::warning\n注意\n:::\n')).toThrow(/:::warning/));
