import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from '../../../src/domain/kinds.ts';
import {
  archiveRoute,
  attachmentRoute,
  columnRoute,
  feedRoute,
  newsTypeRoute,
  photoRoute,
  regionRoute,
  reservedSegments,
  routeOf,
  routeOfReference,
  routes,
  unitRoute,
} from '../../../src/domain/routes.ts';
import { newsLabels } from '../../../src/domain/labels.ts';
import { oneOfEach } from '../../support/makers.ts';

const every = [
  ...oneOfEach().map((record) => routeOf(record)),
  ...kindNames.flatMap((kind) => [columnRoute(kind), columnRoute(kind, 2), feedRoute(kinds[kind].folder)]),
  ...Object.keys(newsLabels).map((type) => newsTypeRoute(type, 3)),
  archiveRoute(),
  archiveRoute('2021'),
  archiveRoute('2021-07'),
  regionRoute('ceshi'),
  unitRoute('ceshi-office'),
  feedRoute(),
  feedRoute('corrections'),
  photoRoute('2026/a.png'),
  attachmentRoute('2026/a.csv'),
  ...Object.values(routes),
];

describe('every route', () => {
  it.each(every)('%s is lower-case ASCII from the root and ends in a slash, unless it is a file', (route) =>
    expect(route).toMatch(/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?$/),
  );

  it('is a route of its own', () => expect(new Set(every).size).toBe(every.length));
});

describe('a route', () => {
  it('of a record is its folder and id', () =>
    expect(routeOf({ kind: 'news', id: '2021-07-22-fabuhui' })).toBe('/news/2021-07-22-fabuhui/'));
  it('of a page is its id alone', () => expect(routeOf({ kind: 'page', id: 'about' })).toBe('/about/'));

  it('of a reference is that of the record it names', () => {
    expect(routeOfReference('news/2021-07-22-fabuhui')).toBe('/news/2021-07-22-fabuhui/');
    expect(routeOfReference('pages/about')).toBe('/about/');
  });

  it('of a first page has no number', () => {
    expect(columnRoute('news')).toBe('/news/');
    expect(columnRoute('news', 1)).toBe('/news/');
    expect(columnRoute('hero', 2)).toBe('/heroes/page/2/');
    expect(newsTypeRoute('notice')).toBe('/news/type/notice/');
    expect(newsTypeRoute('notice', 2)).toBe('/news/type/notice/page/2/');
  });

  it('of the archive goes down to the month', () => {
    expect(archiveRoute()).toBe('/archive/');
    expect(archiveRoute('2021')).toBe('/archive/2021/');
    expect(archiveRoute('2021-07')).toBe('/archive/2021/07/');
  });
});

it('reserves the first segment of every route that is not a page', () => {
  const first = every.filter(
    (route) => route !== '/' && !route.endsWith('.xml') && !route.endsWith('.html') && route !== routeOf({ kind: 'page', id: 'report' }),
  );
  for (const route of first) expect(reservedSegments, route).toContain(route.split('/')[1]);
});
