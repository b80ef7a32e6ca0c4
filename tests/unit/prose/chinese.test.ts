import { describe, expect, it } from 'vitest';
import { joinLines, splitStrong } from '../../../src/prose/chinese.ts';
import { seeded } from '../../support/seeded.ts';

describe('lines of a paragraph', () => {
  it.each([
    ['第一行，\n第二行', '第一行，第二行'],
    ['第一\n二行', '第一二行'],
    ['共 28\n件', '共 28件'],
    ['see this\nand that', 'see this\nand that'],
  ])('%j read %j', (text, joined) => expect(joinLines(text)).toBe(joined));
});

const shape = (text: string) =>
  splitStrong(text).map((part) => (part.type === 'strong' ? { strong: part.children } : 'value' in part ? part.value : part.type));

describe('stars that CommonMark left alone', () => {
  it('become strong', () =>
    expect(shape('这是**“要点”**的说明')).toEqual(['这是', { strong: [{ type: 'text', value: '“要点”' }] }, '的说明']));
  it('become strong twice', () => expect(shape('**“甲”**和**“乙”**').filter((part) => typeof part !== 'string')).toHaveLength(2));
  it('stay where they are not paired', () => expect(shape('这是**没有闭合')).toEqual(['这是**没有闭合']));
  it('stay where a blank follows', () => expect(shape('2 ** 3 ** 4')).toEqual(['2 ** 3 ** 4']));
});

describe('in any text', () => {
  const pieces = ['整改', '，', '“', '”', '）', 'word', '28', ' ', '\n', '**', '*', '😀'];
  const chance = seeded(10);
  // An empty line would end the paragraph.
  const texts = Array.from({ length: 500 }, () => chance.text(pieces, 12).replaceAll(/\n+/g, '\n'));

  it('joining takes line breaks and nothing else, and is done after one turn', () => {
    for (const text of texts) {
      const joined = joinLines(text);
      expect(joined.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      expect(joinLines(joined)).toBe(joined);
      expect(joined).not.toMatch(/[\p{Script=Han}，“”）]\n|\n[\p{Script=Han}，“”）]/u);
    }
  });

  it('splitting takes pairs of stars and nothing else', () => {
    for (const text of texts) {
      const parts = shape(text).map((part) =>
        typeof part === 'string' ? part : part.strong.map((inner) => `**${'value' in inner ? inner.value : ''}**`).join(''),
      );
      expect(parts.join('')).toBe(text);
      expect(parts).not.toContain('');
    }
  });
});
