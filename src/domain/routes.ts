/** The only place where a path is spelled. Every path is ASCII, lower case, from the root of the portal, and ends in `/` unless it is a file. */
import { kinds, type AnyRecord, type Folder, type Kind } from './kinds.ts';

/** A record's own page; it never changes. @example routeOf(news) → '/news/2021-07-22-fabuhui/' */
export function routeOf(record: Pick<AnyRecord, 'kind' | 'id'>): string {
  return record.kind === 'page' ? `/${record.id}/` : `/${kinds[record.kind].folder}/${record.id}/`;
}

/** The page that `folder/id` stands on. @example routeOfReference('news/2021-07-22-fabuhui') → '/news/2021-07-22-fabuhui/' */
export function routeOfReference(reference: string): string {
  return `/${reference.replace(/^pages\//, '')}/`;
}

/** A column's list; page 1 has no number. */
export function columnRoute(kind: Kind, page = 1): string {
  return `/${kinds[kind].folder}/${page > 1 ? `page/${page}/` : ''}`;
}

/** The news of one type. @example newsTypeRoute('notice') → '/news/type/notice/' */
export function newsTypeRoute(type: string, page = 1): string {
  return `/news/type/${type}/${page > 1 ? `page/${page}/` : ''}`;
}

/** The archive of all years, of a year, or of a month. @example archiveRoute('2021-07') → '/archive/2021/07/' */
export function archiveRoute(date?: string): string {
  return date ? `/archive/${date.replace('-', '/')}/` : '/archive/';
}

export function regionRoute(region: string): string {
  return `/regions/${region}/`;
}

export function unitRoute(unit: string): string {
  return `/units/${unit}/`;
}

/** All records of one kind of a region or a unit, where its own page shows only the newest. @example placeListRoute(regionRoute('lishi'), 'news') → '/regions/lishi/news/' */
export function placeListRoute(place: string, kind: Kind, page = 1): string {
  return `${place}${kinds[kind].folder}/${page > 1 ? `page/${page}/` : ''}`;
}

/** The Atom feed of a column, or of the whole portal. */
export function feedRoute(folder?: Folder | 'corrections'): string {
  return folder ? `/feeds/${folder}.xml` : '/feeds/all.xml';
}

export function photoRoute(file: string): string {
  return `/images/${file}`;
}

export function attachmentRoute(file: string): string {
  return `/files/${file}`;
}

export const routes = {
  home: '/',
  regions: '/regions/',
  units: '/units/',
  figures: '/figures/',
  corrections: '/corrections/',
  search: '/search/',
  siteMap: '/site-map/',
  feeds: '/feeds/',
  openSearch: '/opensearch.xml',
  notFound: '/404.html',
} as const;

/** First segments that no explanatory page may take for its id. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...Object.values(kinds).map(({ folder }) => folder),
  'archive',
  'regions',
  'units',
  'figures',
  'corrections',
  'search',
  'site-map',
  'feeds',
  'images',
  'files',
  'pagefind',
  'data',
  'log',
  '404',
]);
