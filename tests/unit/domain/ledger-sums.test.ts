/** What the ledger promises of any items, on any day: the charts and tables of one page never contradict each other. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { daysLeft, dueOf, stateOf } from '../../../src/domain/commitment.ts';
import { countByDueMonth, groupByOwner, openByDue, remainingOf, standingOf, tallyOf } from '../../../src/domain/ledger.ts';
import { aCommitment, placed, type CommitmentInput } from '../../support/makers.ts';
import { seeded } from '../../support/seeded.ts';

const chance = seeded(9);
const evidence = [{ text: '清单' }];
const owners = ['ceshi-police', 'ceshi-office', 'ceshi-court'];

type Step = CommitmentInput['history'][number];

function aStep(date: string): Step {
  const step = { date, note: '进展', unit: 'ceshi-police' };
  return chance.pick<() => Step>([
    () => ({ ...step, state: '未启动' }),
    () => ({ ...step, state: '进行中' }),
    () => ({ ...step, state: '基本完成', evidence }),
    () => ({ ...step, state: '已完成', evidence, confirmedBy: 'ceshi-commission' }),
    () => ({ ...step, state: '已调整', reason: '案情复杂' }),
    () => ({ ...step, state: '已调整', reason: '案情复杂', due: addDays('2026-03-05', chance.number(300)) }),
  ])();
}

const items = Array.from({ length: 80 }, (_, index) => {
  const dates = Array.from({ length: 1 + chance.number(4) }, () => addDays('2026-03-05', chance.number(200))).toSorted();
  const due = addDays('2026-03-05', chance.number(250));
  return placed.commitment(
    `2026-03-05-n${index}`,
    aCommitment({ due, owner: chance.pick(owners), history: dates.map((date) => aStep(date)) }),
  );
});
const days = ['2026-01-01', '2026-04-30', '2026-06-15', '2026-12-31'];

describe.each(days)('on %s', (today) => {
  const { total, counts } = tallyOf(items, today);

  it('the counts sum to the total', () => {
    expect(total).toBe(items.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
  });

  it('the months tell the same as the counts', () => {
    const months = countByDueMonth(items, today);
    expect(months.reduce((sum, { done }) => sum + done, 0)).toBe(counts.done);
    expect(months.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(counts.overdue);
    expect(months.reduce((sum, { done, open, overdue }) => sum + done + open + overdue, 0)).toBe(total);
    expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].toSorted());
  });

  it('what is open is all that is not done, by the day that is in force', () => {
    const open = openByDue(items, today);
    expect(open.length).toBe(total - counts.done);
    const dues = open.map((item) => dueOf(item, today));
    expect(dues).toEqual(dues.toSorted());
    expect(open.slice(0, counts.overdue).every((item) => standingOf(item, today) === 'overdue')).toBe(true);
  });

  it('words, standing and days agree', () => {
    for (const item of items) {
      const words = remainingOf(item, today);
      expect(words.startsWith('逾期')).toBe(standingOf(item, today) === 'overdue');
      expect(words === '已完成').toBe(standingOf(item, today) === 'done');
      if (words !== '已完成')
        expect(words.replaceAll(/\D/g, '')).toBe(daysLeft(item, today) === 0 ? '' : String(Math.abs(daysLeft(item, today))));
    }
  });
});

it('every item belongs to one owner, the largest group first', () => {
  const groups = groupByOwner(items);
  expect(groups.flatMap((group) => group.items).toSorted((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
  expect(groups.map((group) => group.items.length)).toEqual(groups.map((group) => group.items.length).toSorted((a, b) => b - a));
});

it('groups of one size stand by the name of their owner', () => {
  const two = ['ceshi-police', 'ceshi-office'].map((owner) => placed.commitment(`2026-03-05-${owner}`, aCommitment({ owner })));
  expect(groupByOwner(two).map(({ owner }) => owner)).toEqual(['ceshi-office', 'ceshi-police']);
});

it('an extension is not late before its new day, and a reopened item is open again', () => {
  const late = { date: '2026-06-01', note: '延期', unit: 'ceshi-police', state: '已调整', reason: '案情复杂', due: '2026-07-31' };
  const extended = placed.commitment('2026-03-05-a', aCommitment({ due: '2026-05-31', history: [late] }));
  expect([standingOf(extended, '2026-06-15'), remainingOf(extended, '2026-06-15')]).toEqual(['adjusted', '还有46天']);
  const done = { date: '2026-05-01', note: '办结', unit: 'ceshi-police', state: '已完成', evidence, confirmedBy: 'ceshi-commission' };
  const again = { date: '2026-06-01', note: '反弹', unit: 'ceshi-police', state: '进行中' };
  const reopened = placed.commitment('2026-03-05-b', aCommitment({ history: [done, again] }));
  expect([stateOf(reopened, '2026-05-31'), stateOf(reopened, '2026-06-15')]).toEqual(['done', 'underway']);
});

it('a ledger without items has nothing to count', () => {
  expect(tallyOf([], '2026-06-15').total).toBe(0);
  expect([groupByOwner([]), openByDue([], '2026-06-15'), countByDueMonth([], '2026-06-15')]).toEqual([[], [], []]);
});
