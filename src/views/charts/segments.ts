/** How counts share a bar, in per cent of its length. */
import type { Standing } from '../../domain/ledger.ts';

/** A stretch of a bar, in per cent. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

export interface Counted {
  readonly key: Standing;
  readonly label: string;
  readonly count: number;
}

export type Segment = Counted & Span;

/** A segment thinner than this would vanish on a phone. */
const floor = 1.5;

/** What can be counted: zero for a count that is negative or no number. */
export function countOf(count: number): number {
  return Number.isFinite(count) && count > 0 ? count : 0;
}

/** The sum of the counts. */
export function sumOf(items: readonly { readonly count: number }[]): number {
  return items.reduce((sum, { count }) => sum + countOf(count), 0);
}

/** A number of per cent with three decimals, for attributes. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * The segments of a bar in the given order, without those of zero. They fill it, or the part of it that the counts are of `total`.
 * A segment never falls under 1.5 per cent; the others give way in proportion.
 */
export function segmentsOf(items: readonly Counted[], total = 0): readonly Segment[] {
  const sum = sumOf(items);
  if (sum === 0) return [];
  const shown = items.filter(({ count }) => countOf(count) > 0);
  const raw = shown.map(({ count }) => (count / sum) * 100);
  const thin = raw.filter((share) => share < floor);
  const thick = 100 - thin.reduce((taken, share) => taken + share, 0);
  const scale = (100 - thin.length * floor) / thick;
  const extent = sum / Math.max(sum, countOf(total));
  let end = 0;
  return shown.map(({ key, label, count }, index) => {
    const start = rounded(end * extent);
    const share = raw[index] ?? 0;
    end = index === shown.length - 1 ? 100 : end + (share < floor ? floor : share * scale);
    return { key, label, count, start, size: rounded(rounded(end * extent) - start) };
  });
}

/** A share in per cent as it is read. @example shareText(1, 3) → '33.3%'; shareText(0, 0) → '—' */
export function shareText(count: number, total: number): string {
  return total > 0 ? `${Math.round((countOf(count) / total) * 1000) / 10}%` : '—';
}
