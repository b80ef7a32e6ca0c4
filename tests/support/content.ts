/** The real content as the tests read it: once a process, at the fixed clock. */
import { join } from 'node:path';
import type { Archive } from '../../src/domain/archive.ts';
import { inspectContent, type Inspection } from '../../src/intake/inspect.ts';
import { clock, root } from './built-site.ts';

export const now = new Date(clock);
export const today = '2026-11-22';

const read = new Map<string, Promise<Inspection>>();

/** The real content with its findings. */
export function inspectReal(folder = 'content'): Promise<Inspection> {
  const inspection = read.get(folder) ?? inspectContent(join(root, folder), now);
  read.set(folder, inspection);
  return inspection;
}

/** The archive of the real content. Throws where it cannot be read. */
export async function realArchive(folder?: string): Promise<Archive> {
  const { archive, findings } = await inspectReal(folder);
  if (!archive) throw new Error(`The content has no archive: ${JSON.stringify(findings.slice(0, 5))}`);
  return archive;
}
