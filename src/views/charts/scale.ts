/** The scale of bars that start at nought, and how wide a text will be set. */
import { scaleLinear } from 'd3-scale';
import { countOf, rounded } from './segments.ts';

export interface Tick {
  /** Per cent of the scale. */
  readonly at: number;
  readonly label: string;
}

export interface Scale {
  readonly ticks: readonly Tick[];
  /** The place of a value, in per cent. */
  readonly at: (value: number) => number;
}

/** A round number in Chinese. @example shortNumber(25000) → '2.5万' */
export function shortNumber(value: number): string {
  if (value >= 100_000_000) return `${rounded(value / 100_000_000)}亿`;
  return value >= 10_000 ? `${rounded(value / 10_000)}万` : String(rounded(value));
}

/** A scale from nought to a round number that holds every value; per cents of a whole run to 100, counts step by whole numbers. */
export function scaleOf(values: readonly number[], { unit = '', steps = 2 }: { unit?: string; steps?: number } = {}): Scale {
  const top = values.reduce((most, value) => Math.max(most, countOf(value)), 0);
  const end = unit === '%' && top <= 100 ? 100 : top > 0 ? top : 1;
  const scale = scaleLinear().domain([0, end]).nice(steps).range([0, 100]).clamp(true);
  const at = (value: number) => rounded(scale(countOf(value)));
  const whole = values.every(Number.isInteger);
  const ticks = scale.ticks(steps).filter((value) => !whole || Number.isInteger(value));
  return { at, ticks: ticks.map((value) => ({ at: at(value), label: shortNumber(value) })) };
}

/** The side on which a text stands at its place, so that neither edge cuts it. */
export function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 10) return 'start';
  return at > 90 ? 'end' : 'middle';
}

/** About how many ems a text takes: a Han character one, a Latin one or a digit 0.6. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? 1 : 0.6;
  return width;
}
