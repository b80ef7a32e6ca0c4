import { describe, expect, it } from 'vitest';
import { amendmentsOf, lastChange } from '../../../src/domain/history.ts';
import { aCommitment, aNews, anArchive, anOpinion, placed } from '../../support/makers.ts';

const correction = { date: '2026-04-02', was: '1', is: '2', why: '错' };
const update = { date: '2026-04-03', note: '补充' };
const withdrawn = { date: '2026-04-04', why: '重复', by: '编辑组' };

describe('the last change of a record', () => {
  it.each([
    ['its publication', placed.news('2026-03-05-a', aNews({ date: '2026-03-05T10:00+08:00' })), '2026-03-05'],
    ['a correction', placed.news('2026-03-05-a', aNews({ corrections: [correction] })), '2026-04-02'],
    ['an update', placed.news('2026-03-05-a', aNews({ updates: [update], corrections: [correction] })), '2026-04-03'],
    ['a withdrawal', placed.news('2026-03-05-a', aNews({ updates: [update], withdrawn })), '2026-04-04'],
    ['a step', placed.commitment('2026-03-05-a', aCommitment()), '2026-04-01'],
    [
      'a recheck',
      placed.commitment('2026-03-05-a', aCommitment({ rechecks: [{ date: '2026-06-01', by: 'ceshi-office', result: '无反弹' }] })),
      '2026-06-01',
    ],
    ['a reply', placed.opinion('2026-03-05-a', anOpinion({ reply: { date: '2026-04-05', unit: '公安局', text: '已办' } })), '2026-04-05'],
  ])('may be %s', (_, record, day) => expect(lastChange(record)).toBe(day));
});

it('logs corrections, updates, withdrawals and clarifications, newest first', () => {
  const told = placed.news('2026-03-05-a', aNews({ corrections: [correction], updates: [update], withdrawn }));
  const cleared = placed.news('2026-05-01-b', aNews({ date: '2026-05-01', type: '澄清正名', clarifies: 'news/2026-03-05-a' }));
  const { records, refer } = anArchive({ records: [told, cleared] });
  const log = amendmentsOf(records, refer);
  expect(log.map(({ date, type }) => [date, type])).toEqual([
    ['2026-05-01', 'clarification'],
    ['2026-04-04', 'withdrawal'],
    ['2026-04-03', 'update'],
    ['2026-04-02', 'correction'],
  ]);
  expect(log[0]).toMatchObject({ record: cleared, clarified: told });
});

it('a clarification of what is not there is still logged', () => {
  const cleared = placed.news(
    '2026-05-01-b',
    aNews({ date: '2026-05-01T09:00+08:00', type: '澄清正名', clarifies: 'news/2026-03-05-none' }),
  );
  expect(amendmentsOf([cleared], () => undefined)).toEqual([
    { record: cleared, date: '2026-05-01', type: 'clarification', clarified: undefined },
  ]);
});

it('a record that stands as it was published is not in the log', () => {
  const { records, refer } = anArchive();
  expect(amendmentsOf(records, refer)).toEqual([]);
});

it('of several steps the last change is the newest, wherever it stands', () => {
  const history = ['2026-04-01', '2026-05-01'].map((date) => ({ date, state: '进行中', note: '进展', unit: 'ceshi-police' }));
  expect(lastChange(placed.commitment('2026-03-05-a', aCommitment({ history, updates: [update] })))).toBe('2026-05-01');
});
