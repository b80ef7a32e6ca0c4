/** What every browser test stands on: the served site, the record behind it, and one page of every kind. */
import { test as base, type Page } from '@playwright/test';
import type { Archive } from '../../src/domain/archive.ts';
import { isExpired } from '../../src/domain/contact.ts';
import { kindNames, type AnyRecord, type Kind } from '../../src/domain/kinds.ts';
import { archiveRoute, columnRoute, newsTypeRoute, regionRoute, routeOf, routes, unitRoute } from '../../src/domain/routes.ts';
import { realArchive, today } from '../support/content.ts';
import { serve } from '../support/server.ts';

const lists = {
  home: () => routes.home,
  'news list': () => columnRoute('news'),
  'news by type': () => newsTypeRoute('headline'),
  ledger: () => columnRoute('commitment'),
  contacts: () => columnRoute('contact'),
  'conference list': () => columnRoute('conference'),
  'hero list': () => columnRoute('hero'),
  figures: () => routes.figures,
  regions: () => routes.regions,
  region: () => regionRoute('shili'),
  unit: () => unitRoute('shili-police'),
  archive: () => archiveRoute(),
  month: () => archiveRoute('2026-11'),
  corrections: () => routes.corrections,
  search: () => routes.search,
  'site map': () => routes.siteMap,
  feeds: () => routes.feeds,
  'not found': () => routes.notFound,
} as const;

/** One page of every kind there is, by name. */
export const pageNames = [
  ...Object.keys(lists),
  ...kindNames,
  'corrected record',
  'withdrawn record',
  'expired contact',
  'illustrated record',
  'wide table',
];

/** The record of a kind that has the most to show: the longest chain of fields decides. */
function fullest(archive: Archive, kind: Kind): AnyRecord {
  const [first, ...others] = archive.listed(kind);
  if (!first) throw new Error(`There is no ${kind}`);
  return others.reduce<AnyRecord>((best, record) => (JSON.stringify(record).length > JSON.stringify(best).length ? record : best), first);
}

function pathsOf(archive: Archive): Record<string, string> {
  const find = (name: string, test: (record: AnyRecord) => boolean): [string, string] => {
    const found = archive.records.find((record) => test(record));
    if (!found) throw new Error(`There is no ${name}`);
    return [name, routeOf(found)];
  };
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, path]) => [name, path()])),
    ...Object.fromEntries(kindNames.map((kind) => [kind, routeOf(fullest(archive, kind))])),
    ...Object.fromEntries([
      find('corrected record', ({ corrections }) => corrections.length > 0),
      find('withdrawn record', (record) => 'withdrawn' in record && record.withdrawn !== undefined),
      find('expired contact', (record) => record.kind === 'contact' && isExpired(record, today)),
      find('illustrated record', (record) => 'photos' in record && record.photos.length > 0),
      find('wide table', (record) => record.kind === 'campaign' && record.figures.length > 0),
    ]),
  };
}

export interface Library {
  archive: Archive;
  /** The path of the page of a name. */
  pathOf(name: string): string;
}

/** `page` reads the served site; `library` knows what stands in it. */
export const test = base.extend<object, { address: string; library: Library }>({
  address: [
    // Playwright reads the names of fixtures from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { origin, stop } = await serve(process.env['BUILT_SITE'] ?? '');
      await use(origin);
      await stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  library: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const archive = await realArchive();
      const paths = pathsOf(archive);
      await use({
        archive,
        pathOf(name) {
          const path = paths[name];
          if (path === undefined) throw new Error(`There is no page ${name}`);
          return path;
        },
      });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** How far the page is wider than its window, and what sticks out. */
export function overflowOf(page: Page): Promise<{ by: number; what: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const by = document.documentElement.scrollWidth - width;
    const what = [...document.querySelectorAll('body *')]
      .filter((element) => by > 0 && element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
    return { by, what };
  });
}
