/** The props of the pages of regions and units. */
import type { Archive } from '../../domain/archive.ts';
import { kindNames, kinds, type LocatedRecord } from '../../domain/kinds.ts';
import { levelLabels, organLabels } from '../../domain/labels.ts';
import { placeListRoute, regionRoute, routes, unitRoute } from '../../domain/routes.ts';
import type { Portal } from '../portal.ts';
import { pageSize, paginate } from './pagination.ts';

const keywords = ['地区', '单位', '教育整顿'];

function regionOf(archive: Archive, id: string) {
  const region = archive.regions[id];
  if (!region) throw new Error(`regions.yaml 里没有 ${id}`);
  return region;
}

export function regionsPage({ archive, href }: Portal) {
  const description = '每个地区的教育整顿、承诺、发布会和其他记录。';
  const places = Object.entries(archive.regions).map(([id, { name, sample, level }]) => ({
    name,
    sample,
    level: levelLabels[level],
    href: href(regionRoute(id)),
    count: archive.inRegion(id).length,
  }));
  return {
    page: { title: '按地区看', path: routes.regions, column: { name: '按地区看', description, keywords, type: '专题公开' } },
    groups: [...Map.groupBy(places, ({ level }) => level)].map(([heading, group]) => ({ heading, places: group })),
  };
}

export function regionPage({ archive, href }: Portal, id: string) {
  const region = regionOf(archive, id);
  return {
    page: {
      title: region.name,
      path: regionRoute(id),
      column: { name: region.short, description: `${region.name}的全部记录`, keywords: [region.short, ...keywords], type: '专题公开' },
      above: [{ label: '按地区看', href: href(routes.regions) }],
    },
    records: archive.inRegion(id),
    sample: region.sample,
  };
}

export function unitsPage({ archive, href }: Portal) {
  const description = '每个单位的承诺、机制、案例和其他记录。';
  const units = Object.entries(archive.units).map(([id, unit]) => ({ id, ...unit }));
  return {
    page: { title: '按单位看', path: routes.units, column: { name: '按单位看', description, keywords, type: '专题公开' } },
    groups: [...Map.groupBy(units, ({ region }) => region)].map(([region, group]) => ({
      heading: regionOf(archive, region).name,
      places: group.map(({ id, name, sample }) => ({ name, sample, href: href(unitRoute(id)), count: archive.ofUnit(id).length })),
    })),
  };
}

export function unitPage({ archive, href }: Portal, id: string) {
  const unit = archive.units[id];
  if (!unit) throw new Error(`units.yaml 里没有 ${id}`);
  const region = regionOf(archive, unit.region);
  return {
    page: {
      title: unit.name,
      path: unitRoute(id),
      column: {
        name: unit.short ?? unit.name,
        description: `${unit.name}（${organLabels[unit.type]}，${region.short}）的全部记录`,
        keywords: [unit.short ?? unit.name, ...keywords],
        type: '专题公开',
      },
      above: [
        { label: '按单位看', href: href(routes.units) },
        { label: region.short, href: href(regionRoute(unit.region)) },
      ],
    },
    records: archive.ofUnit(id),
    sample: unit.sample,
  };
}

interface PlaceProps {
  page: { path: string };
  records: readonly LocatedRecord[];
}

/** The pages of every kind that a place has more of than its own page shows. */
export function placeLists({ page, records }: PlaceProps) {
  return kindNames.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    if (own.length <= pageSize) return [];
    return paginate(own, (number) => placeListRoute(page.path, kind, number)).map((slice) => ({
      list: kinds[kind].folder + (slice.current > 1 ? `/page/${slice.current}` : ''),
      kind,
      slice,
    }));
  });
}
