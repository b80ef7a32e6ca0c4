/** What a page says of itself to machines: title, page tags (国办发〔2017〕47号 附件 网页标签), trail, structured data. */
import { formatPubDate } from '../../domain/calendar.ts';
import { kinds, type AnyRecord } from '../../domain/kinds.ts';
import { columnRoute, feedRoute, routeOf, routes } from '../../domain/routes.ts';
import type { Column } from '../../domain/site.ts';
import type { Portal } from '../portal.ts';
import type { Crumb, PageHead } from './frame.ts';
import { organisationData, recordData } from './structured-data.ts';

type Tags = PageHead['tags'];

function siteTags({ archive: { site } }: Portal): Tags {
  return [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.siteIdCode],
  ];
}

function columnTags(column: Omit<Column, 'update'>): Tags {
  return [
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
  ];
}

function feedsOf({ archive, href }: Portal, record?: AnyRecord): PageHead['feeds'] {
  const folder = record && record.kind !== 'page' ? kinds[record.kind].folder : undefined;
  const own = folder ? [{ title: archive.site.columns[folder].name, href: href(feedRoute(folder)) }] : [];
  return [{ title: archive.site.name, href: href(feedRoute()) }, ...own];
}

export function homeHead(portal: Portal): PageHead {
  const { site } = portal.archive;
  return {
    title: site.name,
    description: site.slogan,
    path: portal.href(routes.home),
    canonical: portal.url(routes.home),
    tags: siteTags(portal),
    jsonLd: [organisationData(portal)],
    trail: [],
    feeds: feedsOf(portal),
  };
}

export interface ListPage {
  /** What the page shows; the `<h1>`. */
  title: string;
  path: string;
  column: Omit<Column, 'update'>;
  /** Key of the navigation entry. */
  section?: string;
  /** Steps between home and this page. */
  above?: readonly Crumb[];
  jsonLd?: readonly unknown[];
  noindex?: boolean;
}

/** The head of a page that lists. */
export function listHead(portal: Portal, { title, path, column, section, above = [], jsonLd = [], noindex }: ListPage): PageHead {
  return {
    title: `${title} - ${portal.archive.site.name}`,
    description: column.description,
    path: portal.href(path),
    canonical: portal.url(path),
    tags: [...siteTags(portal), ...columnTags(column)],
    jsonLd,
    trail: [...above, { label: title }],
    feeds: feedsOf(portal),
    section,
    noindex,
  };
}

/** The head of a record's page. */
export function recordHead(portal: Portal, record: AnyRecord): PageHead {
  const { archive, href, url } = portal;
  const { folder } = kinds[record.kind];
  const column = archive.site.columns[folder];
  const path = routeOf(record);
  return {
    title: `${record.title} - ${column.name} - ${archive.site.name}`,
    description: record.summary,
    path: href(path),
    canonical: url(path),
    tags: [
      ...siteTags(portal),
      ...columnTags(column),
      ['ArticleTitle', record.title],
      ['PubDate', formatPubDate(record.date)],
      ['ContentSource', record.source.name],
      ...(record.keywords.length > 0 ? [['Keywords', record.keywords.join(',')] as const] : []),
      ['Url', url(path)],
    ],
    jsonLd: [recordData(portal, record)],
    trail: [
      ...(record.kind === 'page' ? [] : [{ label: column.name, href: href(columnRoute(record.kind)) }]),
      { label: record.kind === 'page' ? record.title : '正文' },
    ],
    feeds: feedsOf(portal, record),
    section: folder,
  };
}
