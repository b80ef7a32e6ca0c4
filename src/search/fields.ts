/** What the search index holds of a record besides its text. Names are Chinese, since readers see them as filters. */
import type { Archive } from '../domain/archive.ts';
import { isLocated, regionName, unitName } from '../domain/archive.ts';
import { dayOf } from '../domain/calendar.ts';
import { kindLabels, newsLabels } from '../domain/labels.ts';
import type { AnyRecord } from '../domain/kinds.ts';
import { titleTokens } from './tokens.ts';

export interface SearchFields {
  /** Facets: 类型, 地区, 单位; a record may have several of one. */
  filters: readonly (readonly [name: string, value: string])[];
  /** Shown in a result, or searched by the query of ours. */
  metas: readonly (readonly [name: string, value: string])[];
}

/** The facets and metadata of a record. */
export function searchFields(archive: Archive, record: AnyRecord): SearchFields {
  const place = isLocated(record) ? record : { regions: [], units: [] };
  const regions = place.regions.map((id) => regionName(archive, id));
  const units = place.units.map((id) => unitName(archive, id));
  const kind = kindLabels[record.kind];
  return {
    filters: [['类型', kind], ...regions.map((region) => ['地区', region] as const), ...units.map((unit) => ['单位', unit] as const)],
    metas: [
      ['title', record.title],
      ['kind', record.kind === 'news' ? newsLabels[record.type] : kind],
      ['date', dayOf(record.date)],
      ['region', regions.join('、')],
      ['summary', record.summary],
      ['sample', record.sample ? '1' : ''],
      ['tb', titleTokens(record.title).join(' ')],
    ],
  };
}
