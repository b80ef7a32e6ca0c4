import type { z } from 'zod';

export type Input = Readonly<Record<string, unknown>>;

/** The paths of what a schema refuses, joined by dots; empty where it takes the input. */
export function faultsOf(schema: z.ZodType, input: Input): string[] {
  return (schema.safeParse(input).error?.issues ?? []).map(({ path, code, ...issue }) =>
    [...path, ...(code === 'unrecognized_keys' && 'keys' in issue ? [`?${issue.keys.join()}`] : [])].map(String).join('.'),
  );
}

/** What a schema makes of a field. Throws where it refuses the input. */
export function outputOf(schema: z.ZodType, input: Input, field: string): unknown {
  const output = schema.parse(input);
  return typeof output === 'object' && output !== null ? Reflect.get(output, field) : undefined;
}
