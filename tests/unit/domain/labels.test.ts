import { describe, expect, it } from 'vitest';
import * as labels from '../../../src/domain/labels.ts';
import { kindNames } from '../../../src/domain/kinds.ts';

describe.each(Object.entries(labels))('%s', (_, words) => {
  it('has every word once', () => expect(new Set(Object.values(words)).size).toBe(Object.values(words).length));

  it('stands for Chinese words by camel-case identifiers', () => {
    for (const [key, word] of Object.entries(words)) {
      expect(key).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(word).toMatch(/^[\p{Script=Han}（）]+$/u);
    }
  });
});

it('has a word for every kind', () => expect(Object.keys(labels.kindLabels).toSorted()).toEqual(kindNames.toSorted()));
