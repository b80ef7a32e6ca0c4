/** Random values that are the same in every run, for tests of what must hold for any input. */

export interface Chance {
  /** A whole number from 0 to `below`, which is left out. */
  number(below: number): number;
  /** One of the values. Throws where there is none. */
  pick<T>(values: readonly T[]): T;
  /** At most `most` of the values, in any order, also more than once, as one text. */
  text(values: readonly string[], most: number): string;
}

/** A source of chance that `seed` alone decides (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[number(values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from');
    return value;
  };
  return { number, pick, text: (values, most) => Array.from({ length: number(most + 1) }, () => pick(values)).join('') };
}
