import { describe, expect, it } from 'vitest';
import { newsSchema } from '../../../src/domain/news.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aNews } from '../../support/makers.ts';

const faults = (overrides: object) => faultsOf(newsSchema, { ...aNews(), ...overrides });
const issued = { unit: '测试县纪委监委', number: '测纪通〔2026〕5号', date: '2026-03-05' };

describe('a 查处通报', () => {
  it('names who issued it, under which number and when', () => expect(faults({ type: '查处通报', issued })).toEqual([]));
  it('is refused without that', () => expect(faults({ type: '查处通报' })).toEqual(['issued']));

  it.each(['测纪通[2026]5号', '测纪通（2026）5号', '测纪通〔26〕5号', '测纪通〔2026〕5'])('takes no number %s', (number) =>
    expect(faults({ type: '查处通报', issued: { ...issued, number } })).toEqual(['issued.number']),
  );
});

describe('a 澄清正名', () => {
  it('names what it clears', () => expect(faults({ type: '澄清正名', clarifies: 'news/2026-03-01-jubao' })).toEqual([]));
  it('is refused without that', () => expect(faults({ type: '澄清正名' })).toEqual(['clarifies']));
  it('is the only news that clears a record', () =>
    expect(faults({ type: '要闻', clarifies: 'news/2026-03-01-jubao' })).toEqual(['clarifies']));
});

describe('a repost', () => {
  const source = { name: '测试日报', date: '2026-03-05' };

  it('is refused without the address of its source', () => expect(faults({ origin: '转载', source })).toEqual(['source.url']));
  it('stands with it', () => expect(faults({ origin: '转载', source: { ...source, url: 'https://www.example.org/1' } })).toEqual([]));
  it('is what news is only where it says so', () => expect(newsSchema.parse(aNews()).origin).toBe('original'));
});

it('reads its type as an identifier', () => expect(newsSchema.parse(aNews({ type: '政策解读' })).type).toBe('explainer'));
