import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/finder.ts';
import { occurrencesOf, phrasesOf } from '../../../src/search/tokens.ts';
import { seeded } from '../../support/seeded.ts';

const excerpt = (content: string, query: string, titleEnd = 0) => excerptOf(content, occurrencesOf(content, phrasesOf(query)), titleEnd);
const marked = (pieces: readonly { text: string; marked: boolean }[]) => pieces.flatMap((piece) => (piece.marked ? [piece.text] : []));
const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('of a short text is the text, with what was searched marked', () =>
    expect(excerpt('先整改，再回访', '整改')).toEqual([
      { text: '先', marked: false },
      { text: '整改', marked: true },
      { text: '，再回访', marked: false },
    ]));

  it('has no empty piece where the text begins or ends with an occurrence', () => {
    expect(excerpt('整改回访', '整改 回访')).toEqual([
      { text: '整改', marked: true },
      { text: '回访', marked: true },
    ]);
    expect(excerpt('整改', '整改')).toEqual([{ text: '整改', marked: true }]);
  });

  it('begins forty characters before the first occurrence', () => {
    const pieces = excerpt(`${'前'.repeat(100)}整改${'后'.repeat(200)}`, '整改');
    expect(pieces[0]).toEqual({ text: '前'.repeat(40), marked: false });
    expect(joined(pieces).length).toBeLessThanOrEqual(120);
  });

  it('marks every occurrence that it holds, each as it is written', () =>
    expect(marked(excerpt('共２，３００件，比去年的2300件多', '2300'))).toEqual(['２，３００', '2300']));

  it('marks a phrase once where two overlap', () => expect(marked(excerpt('整改率达标', '整改 改率'))).toEqual(['整改']));

  it('shows the text rather than the title, where both have the phrase', () => {
    const title = '整改通报';
    const pieces = excerpt(`${title} 测试县公布整改情况`, '整改', title.length);
    expect(joined(pieces)).toBe(' 测试县公布整改情况');
    expect(marked(pieces)).toEqual(['整改']);
  });

  it('shows the title where only the title has the phrase', () =>
    expect(marked(excerpt('整改通报 测试县公布情况', '整改', 4))).toEqual(['整改']));

  it('holds the whole of a phrase that is longer than itself', () => {
    const phrase = '查'.repeat(150);
    expect(marked(excerpt(`前${phrase}后`, phrase))).toEqual([phrase]);
  });

  it('of an empty text is empty', () => expect(excerptOf('', [], 0)).toEqual([]));
});

it('in any text an excerpt is a part of it, holds a mark, and marks only what was searched', () => {
  const chance = seeded(5);
  const pieces = ['整', '改', '整改', '2,300', '２３００', '。', '通报'.repeat(30)];
  for (let round = 0; round < 500; round++) {
    const content = chance.text(pieces, 20);
    const query = chance.pick(['整改', '2300', '整 改', '改整', '。']);
    const phrases = phrasesOf(query);
    const ranges = occurrencesOf(content, phrases);
    if (ranges.length === 0) continue;
    const made = excerptOf(content, ranges, chance.number(content.length));
    expect(content).toContain(joined(made));
    expect(marked(made).length).toBeGreaterThan(0);
    for (const text of marked(made)) expect(ranges.map(({ start, end }) => content.slice(start, end))).toContain(text);
    expect(made.every(({ text }) => text !== '')).toBe(true);
  }
});
