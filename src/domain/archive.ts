/** All records together. Everything that a page shows is looked up here; nothing here reads a file or a clock. */
import { byNewest } from './calendar.ts';
import { referenceTo, type AnyRecord, type Kind, type LocatedRecord, type RecordOf } from './kinds.ts';
import type { GlossaryEntry, Indicator, Region, Site, Unit } from './site.ts';

export interface Holdings {
  site: Site;
  regions: Readonly<Record<string, Region>>;
  units: Readonly<Record<string, Unit>>;
  indicators: Readonly<Record<string, Indicator>>;
  glossary: readonly GlossaryEntry[];
  records: readonly AnyRecord[];
}

/** Records by what is asked of them. */
export interface Index {
  /** Every record, newest first, then by reference. */
  readonly records: readonly AnyRecord[];
  /** The records of a kind, newest first. */
  of<K extends Kind>(kind: K): readonly RecordOf<K>[];
  /** The records of a kind that lists show: those not withdrawn. */
  listed<K extends Kind>(kind: K): readonly RecordOf<K>[];
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  /** The record that `folder/id` names. */
  refer(reference: string): AnyRecord | undefined;
  inRegion(region: string): readonly LocatedRecord[];
  ofUnit(unit: string): readonly LocatedRecord[];
}

export type Archive = Omit<Holdings, 'records'> & Index;

/** True where a record is not withdrawn. */
export function isListed(record: AnyRecord): boolean {
  return !('withdrawn' in record) || record.withdrawn === undefined;
}

/** True where a record belongs to regions; all kinds but pages do. */
export function isLocated(record: AnyRecord): record is LocatedRecord {
  return record.kind !== 'page';
}

type Lists = { [K in Kind]: readonly RecordOf<K>[] };

/** The test whether a record is of a kind. */
export function isOf<K extends Kind>(kind: K) {
  return (record: AnyRecord): record is RecordOf<K> => record.kind === kind;
}

/** Builds the archive. */
export function createArchive(holdings: Holdings): Archive {
  return { ...holdings, ...createIndex(holdings.records) };
}

/** Builds the index; looks nothing up twice. */
export function createIndex(unsorted: readonly AnyRecord[]): Index {
  const records = [...unsorted].toSorted((a, b) => byNewest(a.date, b.date) || (referenceTo(a) < referenceTo(b) ? -1 : 1));
  const byReference = new Map(records.map((record) => [referenceTo(record), record]));
  const byRegion = new Map<string, LocatedRecord[]>();
  const byUnit = new Map<string, LocatedRecord[]>();
  const gather = (map: Map<string, LocatedRecord[]>, key: string, record: LocatedRecord) => {
    const list = map.get(key);
    if (list) list.push(record);
    else map.set(key, [record]);
  };
  for (const record of records) {
    if (!isLocated(record) || !isListed(record)) continue;
    for (const region of new Set(record.regions)) gather(byRegion, region, record);
    for (const unit of new Set(record.units)) gather(byUnit, unit, record);
  }
  const listsOf = (some: readonly AnyRecord[]): Lists => {
    const pick = <K extends Kind>(kind: K) => some.filter(isOf(kind));
    return {
      campaign: pick('campaign'),
      news: pick('news'),
      conference: pick('conference'),
      hero: pick('hero'),
      contact: pick('contact'),
      commitment: pick('commitment'),
      mechanism: pick('mechanism'),
      case: pick('case'),
      opinion: pick('opinion'),
      page: pick('page'),
    };
  };
  const all = listsOf(records);
  const listed = listsOf(records.filter(isListed));

  return {
    records,
    of: (kind) => all[kind],
    listed: (kind) => listed[kind],
    get(kind, id) {
      const record = byReference.get(referenceTo({ kind, id }));
      return record && isOf(kind)(record) ? record : undefined;
    },
    refer: (reference) => byReference.get(reference),
    inRegion: (region) => byRegion.get(region) ?? [],
    ofUnit: (unit) => byUnit.get(unit) ?? [],
  };
}

/** The short name of a region; its id where the register does not know it. */
export function regionName({ regions }: Pick<Holdings, 'regions'>, id: string): string {
  return regions[id]?.short ?? id;
}

/** The short name of a unit, or its full one; its id where the register does not know it. */
export function unitName({ units }: Pick<Holdings, 'units'>, id: string): string {
  return units[id]?.short ?? units[id]?.name ?? id;
}
