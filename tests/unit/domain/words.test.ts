import { expect, it } from 'vitest';
import { newsLabels } from '../../../src/domain/labels.ts';
import { oneWord, wordSchema } from '../../../src/domain/words.ts';

it('reads a word as its identifier', () => expect(wordSchema(newsLabels).parse('通告')).toBe('notice'));

it.each(['notice', '通知', '', ' 通告', 'toString'])('takes %j for no word', (word) =>
  expect(wordSchema(newsLabels).safeParse(word).success).toBe(false),
);

it('names all words where it refuses one', () => {
  const issue = wordSchema(newsLabels).safeParse('通知').error?.issues[0];
  expect(issue).toMatchObject({ code: 'invalid_value', values: Object.values(newsLabels) });
});

it('reads one word and no other', () => {
  const schema = oneWord(newsLabels, 'notice');
  expect(schema.parse('通告')).toBe('notice');
  expect(schema.safeParse('要闻').success).toBe(false);
});
