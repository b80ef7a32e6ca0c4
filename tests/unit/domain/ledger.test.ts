import { describe, expect, it } from 'vitest';
import {
  countByDueMonth,
  groupByOwner,
  openByDue,
  remainingOf,
  standingLabels,
  standingOf,
  standings,
  tallyOf,
} from '../../../src/domain/ledger.ts';
import { aCommitment, placed, today } from '../../support/makers.ts';

const finished = {
  state: '已完成',
  note: '办结',
  unit: 'ceshi-police',
  evidence: [{ text: '清单' }],
  confirmedBy: 'ceshi-commission',
};
const open = placed.commitment('2026-03-05-open', aCommitment({ due: '2026-06-27' }));
const dueToday = placed.commitment('2026-03-05-today', aCommitment({ due: today }));
const late = placed.commitment('2026-03-05-late', aCommitment({ due: '2026-06-12', owner: 'ceshi-office' }));
const done = placed.commitment('2026-03-05-done', aCommitment({ due: '2026-05-31', history: [{ ...finished, date: '2026-05-10' }] }));
const ahead = placed.commitment('2026-03-05-ahead', aCommitment({ due: '2026-07-31', history: [{ ...finished, date: '2026-07-01' }] }));
const all = [open, dueToday, late, done, ahead];

describe('the standing of a commitment', () => {
  it('is overdue where its day has passed, else its state', () =>
    expect(all.map((commitment) => standingOf(commitment, today))).toEqual(['underway', 'underway', 'overdue', 'done', 'waiting']));

  it('has a place in the order and a word', () => expect(standings.toSorted()).toEqual(Object.keys(standingLabels).toSorted()));
});

it('counts every item once', () => {
  const { total, counts } = tallyOf(all, today);
  expect(total).toBe(5);
  expect(counts).toEqual({ overdue: 1, waiting: 1, underway: 2, adjusted: 0, mostlyDone: 0, done: 1 });
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
});

it('groups by owner, the largest first', () =>
  expect(groupByOwner(all).map(({ owner, items }) => [owner, items.length])).toEqual([
    ['ceshi-police', 4],
    ['ceshi-office', 1],
  ]));

it('lists what is open by the day on which it falls due, overdue first', () =>
  expect(openByDue(all, today).map(({ id }) => id)).toEqual([late, dueToday, open, ahead].map(({ id }) => id)));

it.each([
  [open, '还有12天'],
  [dueToday, '今天到期'],
  [late, '逾期3天'],
  [done, '已完成'],
] as const)('says how much time is left', (commitment, words) => expect(remainingOf(commitment, today)).toBe(words));

it('counts by the month of the due day, in time order', () =>
  expect(countByDueMonth(all, today)).toEqual([
    { month: '2026-05', done: 1, open: 0, overdue: 0 },
    { month: '2026-06', done: 0, open: 2, overdue: 1 },
    { month: '2026-07', done: 0, open: 1, overdue: 0 },
  ]));
