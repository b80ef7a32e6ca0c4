/** The records that the check has read, handed over to Astro, so that a build parses each file once. */
import { readFile, writeFile } from 'node:fs/promises';
import { kindNames, type AnyRecord, type Kind } from '../domain/kinds.ts';
import type { Finding } from '../domain/finding.ts';
import { settings } from '../settings.ts';
import { readKind } from './inspect.ts';

type Handover = Partial<Record<Kind, AnyRecord[]>>;

let handed: Promise<Handover> | undefined;

/** Writes what `recordsOf` takes up when the setting `handover` names the file. */
export function writeHandover(file: string, records: readonly AnyRecord[]): Promise<void> {
  return writeFile(file, JSON.stringify(Object.fromEntries(Map.groupBy(records, ({ kind }) => kind))));
}

/** The records of a kind: those that were handed over, or else those of the content folder. */
export async function recordsOf(kind: Kind): Promise<{ records: AnyRecord[]; findings: Finding[] }> {
  const { handover, contentDir } = settings;
  if (!handover) return readKind(contentDir, kind);
  handed ??= readFile(handover, 'utf8').then((text): Handover => JSON.parse(text));
  return { records: (await handed)[kind] ?? [], findings: [] };
}

/** The records of every kind. */
export async function allRecords(): Promise<AnyRecord[]> {
  const kinds = await Promise.all(kindNames.map((kind) => recordsOf(kind)));
  return kinds.flatMap(({ records }) => records);
}
