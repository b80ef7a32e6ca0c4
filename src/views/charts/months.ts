/** Months as columns: a place for every month from the first to the last, whether or not something is due in it. */
import { scaleBand } from 'd3-scale';
import { stack } from 'd3-shape';
import { lastDayOf, yearOf, type Day } from '../../domain/calendar.ts';
import { countOf, rounded } from './segments.ts';
import { scaleOf, type Tick } from './scale.ts';

export interface MonthCounts {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
}

const keys = ['done', 'open', 'overdue'] as const;
type Key = (typeof keys)[number];

export interface Column extends MonthCounts {
  /** Left edge, width and middle in per cent of the plot. */
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly total: number;
  /** Top of the whole column in per cent from the top of the plot. */
  readonly top: number;
  readonly pieces: readonly { readonly key: Key; readonly y: number; readonly height: number }[];
}

export interface Label extends Tick {
  /** `always` fits a phone, `wide` only a wide column. */
  readonly fit: 'always' | 'wide';
}

/** The month after. @example nextMonth('2021-12') → '2022-01' */
export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number < 12 ? `${year}-${String(number + 1).padStart(2, '0')}` : `${year + 1}-01`;
}

/** Fewer columns than these would leave one alone in a wide plot. */
const fewest = 6;

/** The months in time order without gaps, six at least; a month that comes twice is added up. */
export function everyMonth(months: readonly MonthCounts[]): readonly MonthCounts[] {
  const known = new Map<string, MonthCounts>();
  for (const { month, ...counts } of months) {
    const sum = known.get(month) ?? { month, done: 0, open: 0, overdue: 0 };
    known.set(month, {
      month,
      done: sum.done + countOf(counts.done),
      open: sum.open + countOf(counts.open),
      overdue: sum.overdue + countOf(counts.overdue),
    });
  }
  const named = [...known.keys()].toSorted();
  const last = named.at(-1) ?? '';
  const all: MonthCounts[] = [];
  for (let month = named[0] ?? ''; month !== '' && (month <= last || all.length < fewest); month = nextMonth(month))
    all.push(known.get(month) ?? { month, done: 0, open: 0, overdue: 0 });
  return all;
}

function monthNumber(month: string): number {
  return Number(month.slice(5));
}

/** Month names that do not touch: the smallest of 1, 2, 3, 6 months between two that leaves `gap` per cent. */
function monthsNamed(columns: readonly Column[], gap: number): readonly Column[] {
  const stride = [1, 2, 3, 6].find((step) => (step * 100) / columns.length >= gap);
  return stride === undefined ? [] : columns.filter(({ month }) => (monthNumber(month) - 1) % stride === 0);
}

/** The first month and every January, thinned by halves until two are `gap` per cent apart. */
function yearsNamed(columns: readonly Column[], gap: number): readonly Column[] {
  const stride = 2 ** Math.ceil(Math.log2(Math.max(1, (gap * columns.length) / 1200)));
  const kept = columns.filter(({ month }) => monthNumber(month) === 1).filter((_, index) => index % stride === 0);
  const [first] = columns;
  const [next] = kept;
  return first === undefined || first === next || (next !== undefined && next.middle - first.middle < gap) ? kept : [first, ...kept];
}

/** What a phone has room for, and what more a wide column has. */
function labelled(few: readonly Column[], more: readonly Column[], name: (month: string) => string): readonly Label[] {
  return [...new Set([...few, ...more])].map((column) => ({
    at: column.middle,
    label: name(column.month),
    fit: few.includes(column) ? 'always' : 'wide',
  }));
}

/** Columns, scale and names of the months, and where `today` falls, or nothing where it falls outside. */
export function layMonths(given: readonly MonthCounts[], today: Day) {
  const months = everyMonth(given);
  const totals = months.map(({ done, open, overdue }) => done + open + overdue);
  const scale = scaleOf(totals, { steps: 3 });
  const band = scaleBand(
    months.map(({ month }) => month),
    [0, 100],
  ).paddingInner(0.3);
  band.paddingOuter(0.15);
  const width = Math.min(band.bandwidth(), 9);
  const series = stack<MonthCounts, Key>().keys(keys)(months);
  const columns = months.map((counts, index): Column => {
    const middle = (band(counts.month) ?? 0) + band.bandwidth() / 2;
    const pieces = series.map((layer) => {
      const [low = 0, high = 0] = layer[index] ?? [];
      const y = rounded(100 - scale.at(high));
      return { key: layer.key, y, height: rounded(100 - scale.at(low) - y) };
    });
    const total = totals[index] ?? 0;
    return {
      ...counts,
      x: rounded(middle - width / 2),
      width: rounded(width),
      middle: rounded(middle),
      total,
      top: rounded(100 - scale.at(total)),
      pieces: pieces.filter(({ height }) => height > 0),
    };
  });
  const labels = labelled(monthsNamed(columns, 19), monthsNamed(columns, 5.5), (month) => `${monthNumber(month)}月`);
  const years = labelled(yearsNamed(columns, 30), yearsNamed(columns, 12), (month) => `${yearOf(month)}年`);
  const pitch = 100 / Math.max(1, columns.length);
  const numbers: Label['fit'] | 'never' = pitch >= 9 ? 'always' : pitch >= 3.5 ? 'wide' : 'never';
  const month = today.slice(0, 7);
  const place = months.findIndex((counts) => counts.month === month);
  const passed = (Number(today.slice(8)) - 0.5) / Number(lastDayOf(month).slice(8));
  const now = place < 0 ? undefined : rounded((place + passed) * pitch);
  return { columns, labels, years, ticks: scale.ticks, numbers, now };
}
