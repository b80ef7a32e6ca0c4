/** Survey and rendering read the same body twice: what one lets pass the other renders, with the anchors that it promised. */
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { renderProse, type Surroundings } from '../../../src/prose/render.ts';
import { surveyProse } from '../../../src/prose/survey.ts';
import { seeded } from '../../support/seeded.ts';

const file = 'conferences/2026-03-05-fabuhui.md';
const surroundings: Surroundings = {
  hrefOf: (place) => ('path' in place ? place.path : `/${place.reference}/`),
  contact: () => ({ text: '0000-0000000', href: 'tel:0000-0000000' }),
  promise: (id) => ({ href: `/commitments/${id}/`, state: '进行中', tone: 'pine' }),
  titleOf: () => '',
};
const html = (body: string) => renderProse(body, file, surroundings).html;

const inlines = [
  '整改',
  '10:30 起',
  '*斜*',
  ':承诺[一定办]{id=jian}',
  ':电话{id=rexian}',
  '[通报](../news/2026/2026-03-04-a.md#p2)',
  '[网](https://www.example.org/)',
  '`<b>`',
  '1 < 2',
  '&copy;',
  '\n第二行',
  '，',
  '😀',
  '比例 3:2，',
  '\\*',
];
const refused = ['<b>', '[点](javascript:alert(1))', ':电画{id=a}', '写信到 a@example.org 即可'];

function aBody(chance: ReturnType<typeof seeded>, words: readonly string[]): string {
  // Marks that touch each other would read as one; a character between them keeps each what it is.
  const apart = words.map((part) => `${part}字`);
  const text = () => `文${chance.text(apart, 4)}${chance.pick(['', '**“要点”**', '**（二）**后'])}`;
  const blocks = [
    () => text(),
    () => `## ${text().replaceAll('\n', '')}`,
    () => `- ${text().replaceAll('\n', '')}\n- 乙`,
    () => `> ${text().replaceAll('\n', '')}`,
    () => `| 甲 | 乙 |\n| - | - |\n| ${text().replaceAll('\n', '')} | 1 |`,
    () => `:::提示\n${text()}\n:::`,
    () => `:::发布[测某甲]\n${text()}\n\n${text()}\n:::`,
    () => `:::提问[示例日报记者 王某]\n${text()}\n:::`,
    () => `:::回答[测某甲]\n${text()}\n\n- ${text().replaceAll('\n', '')}\n:::`,
  ];
  return Array.from({ length: 1 + chance.number(5) }, () => chance.pick(blocks)()).join('\n\n');
}

describe('a body that the survey lets pass', () => {
  const chance = seeded(7);
  const bodies = Array.from({ length: 120 }, () => aBody(chance, inlines));

  it('is rendered', () => {
    for (const body of bodies) {
      expect(surveyProse(body, file).faults, body).toEqual([]);
      expect(() => html(body), body).not.toThrow();
    }
  });

  it('has every anchor that the survey tells, once and in order', () => {
    for (const body of bodies) {
      const ids = parse(html(body))
        .querySelectorAll('[id]')
        .map(({ id }) => id);
      expect(ids, body).toEqual(surveyProse(body, file).anchors);
    }
  });

  it('leads nowhere but to the portal, to a number, or to the web without a referrer', () => {
    for (const body of bodies)
      for (const link of parse(html(body)).querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        expect(href).toMatch(/^(\/|#|tel:|https:)/);
        if (href.startsWith('https:')) expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      }
  });

  it('shows no mark of its own writing', () => {
    for (const body of bodies) expect(parse(html(body)).text, body).not.toMatch(/\*\*|:::|\{id=|:承诺|:电话/);
  });
});

it('a body with one refused part is never rendered, wherever the part stands', () => {
  const chance = seeded(8);
  const bodies = Array.from({ length: 120 }, () => aBody(chance, [...inlines, ...refused]));
  const faulty = bodies.filter((body) => surveyProse(body, file).faults.length > 0);
  expect(faulty.length).toBeGreaterThan(60);
  for (const body of faulty) expect(() => html(body), body).toThrow();
});
