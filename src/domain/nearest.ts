import { closest, distance } from 'fastest-levenshtein';

/** The known name closest to a mistyped one, where it is close enough to be what was meant. @example nearest('sumary', ['summary', 'date']) → 'summary' */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const found = closest(name, names);
  const changes = distance(name, found);
  return changes < name.length && changes <= Math.max(2, Math.ceil(name.length / 3)) ? found : undefined;
}
