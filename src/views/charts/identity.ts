/** A short ASCII id that depends on the facts alone, so that a build repeats itself. @example chartId('due', ['a']) → 'due-…' */
export function chartId(kind: string, facts: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(facts)) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${kind}-${(hash >>> 0).toString(36)}`;
}
