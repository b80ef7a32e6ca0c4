/** How a quantity is written in Chinese, and whether a way of writing it fits its value. */
import { qualifierLabels } from './labels.ts';

interface Quantity {
  value: number;
  unit: string;
  written?: string | undefined;
  qualifier?: keyof typeof qualifierLabels | undefined;
}

const scales: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The value of a written number. @example valueOf('1万余') → 10000; valueOf('千余') → 1000; valueOf('多') → undefined */
export function valueOf(written: string): number | undefined {
  const match = /^(?:约|整|近)?((?:\d[\d,]*)?\.?\d*)([十百千万亿]?)(?:余|多)?$/.exec(written);
  const digits = match?.[1] ?? '';
  const scale = scales[match?.[2] ?? ''];
  if (!match || scale === undefined || (digits === '' && match[2] === '')) return undefined;
  const number = digits === '' ? 1 : Number(digits.replaceAll(',', ''));
  return Number.isNaN(number) ? undefined : Number((number * scale).toPrecision(12));
}

/** True where `written` is a way to write `value`. @example isWrittenAs(251100, '25.11万') → true */
export function isWrittenAs(value: number, written: string): boolean {
  return valueOf(written) === value;
}

/** The number part, with what stands before and after it. @example quantityParts({ value: 150, qualifier: 'over', unit: '次' }) → { number: '150余', unit: '次', … } */
export function quantityParts({ value, unit, written, qualifier }: Quantity): {
  before: string;
  number: string;
  unit: string;
  after: string;
} {
  const number = written ?? String(value);
  const has = (word: string) => written?.includes(word) ?? false;
  const { about, exactly, over, atLeast } = qualifierLabels;
  return {
    before: qualifier === 'about' && !has(about) ? about : qualifier === 'exactly' && !has(exactly) ? exactly : '',
    number: qualifier === 'over' && !has(over) && !has('多') ? `${number}${over}` : number,
    unit,
    after: qualifier === 'atLeast' && !has(atLeast) ? atLeast : '',
  };
}

/** A quantity as readers see it. @example formatQuantity({ value: 95, unit: '%', qualifier: 'atLeast' }) → '95%以上' */
export function formatQuantity(quantity: Quantity): string {
  const { before, number, unit, after } = quantityParts(quantity);
  return `${before}${number}${unit}${after}`;
}
