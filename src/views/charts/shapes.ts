/** The shape that stands for a state, so that colour is never alone. Paths around 0,0 in a box of 16. */
import { arc, symbol, symbolCircle, symbolDiamond2, symbolTriangle } from 'd3-shape';
import type { Standing } from '../../domain/ledger.ts';

/** An outline and the part of it that is filled. */
export interface Shape {
  readonly outline: string;
  readonly filled: string;
}

const round = symbol(symbolCircle, 132)() ?? '';
const triangle = symbol(symbolTriangle, 88)() ?? '';
const diamond = symbol(symbolDiamond2, 110)() ?? '';

/** The left `part` of a disc, as in ◐. */
function pie(part: number): string {
  return arc()({ innerRadius: 0, outerRadius: 6.5, startAngle: 2 * Math.PI * (1 - part), endAngle: 2 * Math.PI }) ?? '';
}

export const shapes: Readonly<Record<Standing, Shape>> = {
  overdue: { outline: triangle, filled: triangle },
  underway: { outline: round, filled: pie(0.5) },
  mostlyDone: { outline: round, filled: pie(0.75) },
  done: { outline: round, filled: round },
  adjusted: { outline: diamond, filled: '' },
  waiting: { outline: round, filled: '' },
};
