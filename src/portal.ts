/** What every page stands on: the archive, the clock and the addresses. */
import { getArchive } from './archive.ts';
import { monthOf, todayAt, yearOf } from './domain/calendar.ts';
import { kindNames, kinds, type AnyRecord } from './domain/kinds.ts';
import { columnRoute, newsTypeRoute } from './domain/routes.ts';
import { settings } from './settings.ts';
import { pageSize, paginate } from './views/lists/pagination.ts';
import type { Portal } from './views/portal.ts';

let known: Promise<Portal> | undefined;

/** The portal as of the build's clock. */
export function getPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return open();
  known ??= open();
  return known;
}

async function open(): Promise<Portal> {
  const { now, siteUrl, basePath } = settings;
  const href = (path: string) => basePath.slice(0, -1) + path;
  return { archive: await getArchive(), now, today: todayAt(now), href, url: (path) => siteUrl + href(path) };
}

/** One path for each record that has a page of its own; explanatory pages stand at the root. */
export async function recordPaths() {
  const { archive } = await getPortal();
  return archive.records
    .filter(({ kind }) => kind !== 'page')
    .map((record) => ({ params: { folder: kinds[record.kind].folder, id: record.id }, props: { record } }));
}

/** The pages of every column. */
export async function columnPaths() {
  const { archive } = await getPortal();
  return kindNames
    .filter((kind) => kind !== 'page')
    .flatMap((kind) => {
      const records: readonly AnyRecord[] = archive.listed(kind);
      return paginate(kind === 'contact' ? records.slice(0, pageSize) : records, (page) => columnRoute(kind, page)).map((slice) => ({
        params: { folder: kinds[kind].folder, page: slice.current > 1 ? `page/${slice.current}` : undefined },
        props: { kind, slice },
      }));
    });
}

/** The pages of the news of each type that there is. */
export async function newsTypePaths() {
  const { archive } = await getPortal();
  return [...Map.groupBy(archive.listed('news'), ({ type }) => type)].flatMap(([type, records]) =>
    paginate(records, (page) => newsTypeRoute(type, page)).map((slice) => ({
      params: { type, page: slice.current > 1 ? `page/${slice.current}` : undefined },
      props: { type, slice },
    })),
  );
}

/** The archive of all years, of each year, and of each month that has a record. */
export async function archivePaths() {
  const { archive } = await getPortal();
  const records = archive.records.filter(({ kind }) => kind !== 'page');
  const parts = [...Map.groupBy(records, ({ date }) => yearOf(date)), ...Map.groupBy(records, ({ date }) => monthOf(date))];
  return [
    { params: { date: undefined }, props: { date: undefined, records } },
    ...parts.map(([date, group]) => ({ params: { date: date.replace('-', '/') }, props: { date, records: group } })),
  ];
}
