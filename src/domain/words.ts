import { z } from 'zod';

/** Chinese words that editors write, by the identifier that code reads. */
export type Words<Key extends string> = Readonly<Record<Key, string>>;

/**
 * A schema that takes one of the Chinese words and gives its identifier.
 * @example wordSchema({ urban: '城区' }).parse('城区') → 'urban'
 */
export function wordSchema<Key extends string>(words: Words<Key>) {
  const keyOf = new Map<string, Key>();
  for (const key in words) keyOf.set(words[key], key);
  const choices = [...keyOf.keys()];
  return z.enum(choices).transform((word, context): Key => {
    const key = keyOf.get(word);
    if (key !== undefined) return key;
    context.addIssue({ code: 'invalid_value', values: choices, input: word });
    return z.NEVER;
  });
}

/** A schema that takes exactly one word; for the discriminator of a union. */
export function oneWord<Key extends string>(words: Words<Key>, key: Key) {
  return z.literal(words[key]).transform((): Key => key);
}
