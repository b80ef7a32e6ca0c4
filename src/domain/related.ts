/** How records lead to one another. */
import type { Archive } from './archive.ts';
import { isListed, isLocated } from './archive.ts';
import { dayOf, daysBetween } from './calendar.ts';
import { kinds, referenceTo, type AnyRecord, type RecordOf } from './kinds.ts';
import { routeOf } from './routes.ts';

/** What leads to a record from elsewhere; made once an archive, since every page asks. */
interface Backlinks {
  clarifications: Map<string, RecordOf<'news'>[]>;
  promises: Map<string, RecordOf<'commitment'>[]>;
  /** Mechanisms, cases and opinions by the commitment that they name. */
  answers: Map<string, AnyRecord[]>;
}

const backlinksOf = new WeakMap<Archive, Backlinks>();

function backlinks(archive: Archive): Backlinks {
  const known = backlinksOf.get(archive) ?? gatherBacklinks(archive);
  backlinksOf.set(archive, known);
  return known;
}

function gatherBacklinks(archive: Archive): Backlinks {
  const answers = new Map<string, AnyRecord[]>();
  const add = (commitment: string, record: AnyRecord) => answers.set(commitment, [...(answers.get(commitment) ?? []), record]);
  for (const mechanism of archive.listed('mechanism')) for (const id of mechanism.answers) add(id, mechanism);
  for (const record of [...archive.listed('case'), ...archive.listed('opinion')]) if (record.commitment) add(record.commitment, record);
  return {
    clarifications: Map.groupBy(archive.listed('news'), ({ clarifies }) => clarifies ?? ''),
    promises: Map.groupBy(archive.listed('commitment'), ({ saidIn }) => saidIn.record),
    answers,
  };
}

/** The clarifications that clear something which `record` told; they stand at its top. */
export function clarificationsOf(archive: Archive, record: AnyRecord): RecordOf<'news'>[] {
  return backlinks(archive).clarifications.get(referenceTo(record)) ?? [];
}

/** The commitments that were made in a record. */
export function promisesIn(archive: Archive, record: AnyRecord): RecordOf<'commitment'>[] {
  return backlinks(archive).promises.get(referenceTo(record)) ?? [];
}

/** The records before and after in the same kind, as time goes. Nothing at an end of the row, or for a withdrawn record. */
export function neighboursOf(archive: Archive, record: AnyRecord): { earlier?: AnyRecord; later?: AnyRecord } {
  const row: readonly AnyRecord[] = archive.listed(record.kind);
  const index = places(row).get(record.id);
  if (index === undefined) return {};
  const later = row[index - 1];
  const earlier = row[index + 1];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

const placesOf = new WeakMap<readonly AnyRecord[], Map<string, number>>();

/** Where each record stands in a row; kept, since every page of a kind asks for the same row. */
function places(row: readonly AnyRecord[]): Map<string, number> {
  const known = placesOf.get(row) ?? new Map(row.map(({ id }, index) => [id, index]));
  placesOf.set(row, known);
  return known;
}

/** The records that `record` names or that name it, without those that its page shows elsewhere. */
export function linkedRecords(archive: Archive, record: AnyRecord): AnyRecord[] {
  const references = new Set<string>();
  for (const mark of record.marks) {
    if (mark.type === 'link') references.add(mark.target);
    if (mark.type === 'promise') references.add(`${kinds.commitment.folder}/${mark.commitment}`);
  }
  if (record.kind === 'mechanism') for (const id of record.answers) references.add(`${kinds.commitment.folder}/${id}`);
  if ((record.kind === 'case' || record.kind === 'opinion') && record.commitment)
    references.add(`${kinds.commitment.folder}/${record.commitment}`);
  if (record.kind === 'commitment') {
    references.add(record.saidIn.record);
    for (const other of backlinks(archive).answers.get(record.id) ?? []) references.add(referenceTo(other));
  }
  references.delete(referenceTo(record));
  return [...references].flatMap((reference) => {
    const found = archive.refer(reference);
    return found && isListed(found) ? [found] : [];
  });
}

/** At most `count` related records: linked ones first, then the nearest of the same unit or region. */
export function relatedTo(archive: Archive, record: AnyRecord, count = 5): AnyRecord[] {
  const found = new Map(linkedRecords(archive, record).map((other) => [routeOf(other), other]));
  if (isLocated(record)) {
    const rows = [...record.units.map((unit) => archive.ofUnit(unit)), ...record.regions.map((region) => archive.inRegion(region))];
    for (const row of rows) {
      if (found.size >= count) break;
      for (const other of nearestInTime(row, record, count))
        if (other.kind !== 'contact' && other.kind !== 'campaign' && routeOf(other) !== routeOf(record)) found.set(routeOf(other), other);
    }
  }
  found.delete(routeOf(record));
  return [...found.values()].slice(0, count);
}

/** The `count` records of a row (newest first) on either side of a record, the nearest first. */
function nearestInTime(row: readonly AnyRecord[], record: AnyRecord, count: number): readonly AnyRecord[] {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.date ?? '') > record.date) low = middle + 1;
    else high = middle;
  }
  const away = ({ date }: AnyRecord) => Math.abs(daysBetween(dayOf(record.date), dayOf(date)));
  return row.slice(Math.max(0, low - count), low + count + 1).toSorted((a, b) => away(a) - away(b));
}
