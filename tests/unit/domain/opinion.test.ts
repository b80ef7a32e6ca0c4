import { describe, expect, it } from 'vitest';
import { isUnanswered, opinionSchema } from '../../../src/domain/opinion.ts';
import { faultsOf } from '../../traits/faults.ts';
import { anOpinion, today } from '../../support/makers.ts';

const reply = { date: '2026-06-20', unit: '测试县公安局', text: '窗口中午已安排人值守' };
const opinion = (overrides: Parameters<typeof anOpinion>[0]) => opinionSchema.parse(anOpinion(overrides));

describe('an opinion', () => {
  it('due today is not yet unanswered', () => expect(isUnanswered(opinion({ due: today }), today)).toBe(false));
  it('is unanswered the day after', () => expect(isUnanswered(opinion({ due: '2026-06-14' }), today)).toBe(true));
  it('with a reply is answered, however late', () => expect(isUnanswered(opinion({ due: '2026-06-14', reply }), today)).toBe(false));
  it('without a due day is never unanswered', () => expect(isUnanswered(opinion({}), '2099-01-01')).toBe(false));

  it('says when and how it came', () =>
    expect(faultsOf(opinionSchema, { ...anOpinion(), received: { on: '2026-03-01' } })).toEqual(['received.by']));

  it('has a reply only with day, unit and text', () =>
    expect(faultsOf(opinionSchema, { ...anOpinion(), reply: {} })).toEqual(['reply.date', 'reply.unit', 'reply.text']));

  it('reads its disposition as an identifier', () => expect(opinion({ disposition: '部分采纳' }).disposition).toBe('partlyAdopted'));
});
