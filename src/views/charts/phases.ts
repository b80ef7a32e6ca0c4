/** Phases on a time line: to scale where the sources give every date, in equal steps where they do not. */
import { scaleLinear } from 'd3-scale';
import { daysBetween, formatDate, lastDayOf, type Day, type PartialDay } from '../../domain/calendar.ts';
import { phaseStateLabels } from '../../domain/labels.ts';
import { rounded, type Span } from './segments.ts';
import type { Standing } from '../../domain/ledger.ts';

export interface PhaseDates {
  readonly from?: PartialDay | undefined;
  readonly until?: PartialDay | undefined;
}

export interface PhaseLayout {
  readonly toScale: boolean;
  /** In the order of the phases. */
  readonly spans: readonly Span[];
  /** First and last day of a line to scale. */
  readonly ends?: { readonly first: Day; readonly last: Day };
  /** Where a line to scale shows the beginnings of months, in per cent. */
  readonly months: readonly number[];
  /** Where today is on a line to scale, in per cent, or on which side of it. */
  readonly today?: number | 'before' | 'after';
}

/** The earlier end of a date that may be partial. @example firstDayOf('2021-07') → '2021-07-01' */
export function firstDayOf(date: PartialDay): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The days of a phase as they are known. */
export function datesText({ from, until }: PhaseDates): string {
  if (from === undefined && until === undefined) return '日期：所据材料未载明';
  if (from === undefined) return `开始日期所据材料未载明，至${formatDate(until ?? '')}`;
  return until === undefined ? `${formatDate(from)}起，结束日期所据材料未载明` : `${formatDate(from)}至${formatDate(until)}`;
}

/** The key of the shape that a phase's state is drawn with; a word of another kind has none. */
export function shapeOfState(word: string): Standing | undefined {
  if (word === phaseStateLabels.over) return 'done';
  if (word === phaseStateLabels.running) return 'underway';
  return word === phaseStateLabels.ahead ? 'waiting' : undefined;
}

function firstsBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstDayOf(first.slice(0, 7)); day <= last; day = firstDayOf(followingMonth(day))) if (day > first) days.push(day);
  return days;
}

function followingMonth(day: Day): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

/** Where every phase and today stand on the line. */
export function layPhases(phases: readonly PhaseDates[], today: Day): PhaseLayout {
  const known = phases.flatMap(({ from, until }) => {
    if (from === undefined || until === undefined) return [];
    const days = { first: firstDayOf(from), last: lastDayOf(until) };
    return days.first <= days.last ? [days] : [];
  });
  const first = known.map((days) => days.first).toSorted()[0];
  const last = known
    .map((days) => days.last)
    .toSorted()
    .at(-1);
  if (known.length < phases.length || first === undefined || last === undefined) {
    const size = 100 / Math.max(1, phases.length);
    return { toScale: false, spans: phases.map((_, index) => ({ start: rounded(index * size), size: rounded(size) })), months: [] };
  }
  const scale = scaleLinear()
    .domain([0, daysBetween(first, last) + 1])
    .range([0, 100]);
  const at = (day: Day, part = 0) => rounded(scale(daysBetween(first, day) + part));
  const firsts = firstsBetween(first, last);
  return {
    toScale: true,
    spans: known.map((days) => ({ start: at(days.first), size: rounded(at(days.last, 1) - at(days.first)) })),
    ends: { first, last },
    months: firsts.length > 24 ? [] : firsts.map((day) => at(day)),
    today: today < first ? 'before' : today > last ? 'after' : at(today, 0.5),
  };
}
