import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../src/domain/case.ts';
import { heroSchema } from '../../../src/domain/hero.ts';
import { mechanismSchema } from '../../../src/domain/mechanism.ts';
import { pageSchema } from '../../../src/domain/page.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aCase, aHero, aMechanism, aPage } from '../../support/makers.ts';

const call = (as: string) => faultsOf(caseSchema, { ...aCase(), people: [{ as }] });

describe('a case', () => {
  it.each(['张某', '张某某', '欧阳某', '张某甲'])('calls people %s', (as) => expect(call(as)).toEqual([]));
  it.each(['张三', '张*', '某', '张某三', '张先生', 'Zhang某'])('calls nobody %s', (as) => expect(call(as)).toEqual(['people.0.as']));

  it('needs the difficulty, the action and the result', () =>
    expect(faultsOf(caseSchema, { ...aCase(), difficulty: undefined, action: '', result: null })).toEqual([
      'difficulty',
      'action',
      'result',
    ]));
});

describe('a hero', () => {
  it('is a person or a collective', () => {
    expect(heroSchema.parse(aHero({ type: '集体' })).type).toBe('collective');
    expect(faultsOf(heroSchema, { ...aHero(), type: '单位' })).toEqual(['type']);
  });

  it('is quoted only with who said it', () => {
    expect(faultsOf(heroSchema, { ...aHero(), quotes: [{ text: '我来办' }] })).toEqual(['quotes.0.by']);
    expect(faultsOf(heroSchema, { ...aHero(), quotes: [{ text: '我来办', by: '测某乙' }] })).toEqual([]);
  });

  it('may hold an honour of a bare year', () =>
    expect(heroSchema.parse(aHero({ honours: [{ title: '先进个人', year: 2025 }] })).honours[0]?.year).toBe('2025'));
});

describe('a mechanism', () => {
  it('has a number with its year in tortoise-shell brackets, or none', () => {
    expect(faultsOf(mechanismSchema, aMechanism({ number: '测政法〔2026〕5号' }))).toEqual([]);
    expect(faultsOf(mechanismSchema, { ...aMechanism(), number: '测政法[2026]5号' })).toEqual(['number']);
  });

  it('names the commitments it answers by id', () =>
    expect(faultsOf(mechanismSchema, { ...aMechanism(), answers: ['commitments/2026-03-05-jian'] })).toEqual(['answers.0']));
});

describe('a page', () => {
  it('stands after those that say where they stand', () => expect(pageSchema.parse(aPage()).order).toBe(100));
  it('stands in a whole place', () => expect(faultsOf(pageSchema, { ...aPage(), order: 1.5 })).toEqual(['order']));
});
