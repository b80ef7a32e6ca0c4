/** The ledger of commitments, counted from its items on a given day. */
import type { Day } from './calendar.ts';
import { daysLeft, dueOf, isOverdue, stateOf, type State } from './commitment.ts';
import { stateLabels } from './labels.ts';
import type { RecordOf } from './kinds.ts';

type Commitment = RecordOf<'commitment'>;

/** The state that readers see: that of the history, or 逾期 where the due day has passed without completion. */
export type Standing = State | 'overdue';

export const standingLabels: Readonly<Record<Standing, string>> = { ...stateLabels, overdue: '逾期' };

/** The order in which standings are shown: what needs attention first. */
export const standings: readonly Standing[] = ['overdue', 'waiting', 'underway', 'adjusted', 'mostlyDone', 'done'];

export function standingOf(commitment: Commitment, today: Day): Standing {
  return isOverdue(commitment, today) ? 'overdue' : stateOf(commitment, today);
}

export interface Tally {
  total: number;
  counts: Readonly<Record<Standing, number>>;
}

/** How many items stand where. The counts sum to the total. */
export function tallyOf(commitments: readonly Commitment[], today: Day): Tally {
  const counts: Record<Standing, number> = { overdue: 0, waiting: 0, underway: 0, adjusted: 0, mostlyDone: 0, done: 0 };
  for (const commitment of commitments) counts[standingOf(commitment, today)]++;
  return { total: commitments.length, counts };
}

/** The counts in the order in which they are shown, with their words. */
export function segmentsOf(counts: Tally['counts']): { key: Standing; label: string; count: number }[] {
  return standings.map((key) => ({ key, label: standingLabels[key], count: counts[key] }));
}

/** The ledger in a sentence, with how much of it is invented. @example '共30项承诺，已完成10项，逾期5项。全部是示例数据。' */
export function describeTally(commitments: readonly Commitment[], today: Day): string {
  const { total, counts } = tallyOf(commitments, today);
  const samples = commitments.filter(({ sample }) => sample).length;
  const note = samples === 0 ? '' : samples === total ? '全部是示例数据。' : `其中${samples}项是示例数据。`;
  return `共${total}项承诺，已完成${counts.done}项，逾期${counts.overdue}项。${note}`;
}

/** Groups by key, largest group first, then by key. */
export function groupByOwner(commitments: readonly Commitment[]): { owner: string; items: Commitment[] }[] {
  const groups = Map.groupBy(commitments, ({ owner }) => owner);
  return [...groups]
    .map(([owner, items]) => ({ owner, items }))
    .toSorted((a, b) => b.items.length - a.items.length || (a.owner < b.owner ? -1 : 1));
}

/** Open items in the order in which they fall due, overdue ones first. */
export function openByDue(commitments: readonly Commitment[], today: Day): Commitment[] {
  return commitments
    .filter((commitment) => stateOf(commitment, today) !== 'done')
    .toSorted((a, b) => (dueOf(a, today) < dueOf(b, today) ? -1 : dueOf(a, today) > dueOf(b, today) ? 1 : a.id < b.id ? -1 : 1));
}

/** The time that is left, in words. @example '还有12天'; '逾期3天'; '今天到期'; '已完成' */
export function remainingOf(commitment: Commitment, today: Day): string {
  if (stateOf(commitment, today) === 'done') return stateLabels.done;
  const days = daysLeft(commitment, today);
  if (days === 0) return '今天到期';
  return days > 0 ? `还有${days}天` : `逾期${-days}天`;
}

/** Items by the month in which they fall due, in time order. */
export function countByDueMonth(
  commitments: readonly Commitment[],
  today: Day,
): { month: string; done: number; open: number; overdue: number }[] {
  const months = new Map<string, { month: string; done: number; open: number; overdue: number }>();
  for (const commitment of commitments) {
    const month = dueOf(commitment, today).slice(0, 7);
    const row = months.get(month) ?? { month, done: 0, open: 0, overdue: 0 };
    const standing = standingOf(commitment, today);
    if (standing === 'done') row.done++;
    else if (standing === 'overdue') row.overdue++;
    else row.open++;
    months.set(month, row);
  }
  return [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
