import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames } from '../../src/domain/kinds.ts';
import { columnRoute, regionRoute, routeOf, routes, unitRoute } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { expectNone } from '../support/pages.ts';
import { archive, realPages, site } from '../support/real-site.ts';
import { readXml } from '../support/xml.ts';

describe('sitemap and robots (D6)', () => {
  const index = readXml('sitemap.xml', z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }) }));
  const entry = z.object({ loc: z.string(), lastmod: z.string() });
  const entries = index.sitemapindex.sitemap.flatMap(
    ({ loc }) => readXml(loc.replace(`${origin}/`, ''), z.object({ urlset: z.object({ url: z.array(entry) }) })).urlset.url,
  );

  it('lists every page, and nothing else; the page of a wrong address is none', () => {
    const listed = entries.map(({ loc }) => loc.replace(origin, ''));
    expect(listed.toSorted()).toEqual(realPages.toSorted());
  });

  it('dates every entry, and none later than the clock', () => {
    expectNone(
      entries.filter(({ lastmod }) => !/^20\d{2}-\d{2}-\d{2}/.test(lastmod) || lastmod.slice(0, 10) > '2026-11-22').map(({ loc }) => loc),
    );
  });

  it('dates a record by its last change', () => {
    const lastOf = new Map(entries.map(({ loc, lastmod }) => [loc.replace(origin, ''), lastmod.slice(0, 10)]));
    for (const record of archive.records) {
      const changes = [...record.corrections, ...record.updates].map(({ date }) => date);
      const newest = [record.date.slice(0, 10), ...changes].toSorted().at(-1) ?? '';
      const lastmod = lastOf.get(routeOf(record)) ?? '';
      expect(lastmod >= newest, `${routeOf(record)} changed ${newest}, says ${lastmod}`).toBe(true);
    }
  });

  it('robots.txt names the sitemap and closes nothing', () => {
    const robots = site.read('robots.txt');
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(robots).not.toMatch(/^Disallow:\s*\/\s*$/m);
  });

  it('the site map page names every column, region, year and explanatory page', () => {
    const linked = new Set(
      site
        .page(routes.siteMap)
        .root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href')),
    );
    const owed = [
      ...kindNames.filter((kind) => kind !== 'page').map((kind) => columnRoute(kind)),
      ...Object.keys(archive.regions).map((region) => regionRoute(region)),
      ...archive.of('page').map((page) => routeOf(page)),
      ...[...new Set(archive.records.map(({ date }) => date.slice(0, 4)))].map((year) => `/archive/${year}/`),
      '/archive/',
      routes.search,
      routes.figures,
      routes.corrections,
      routes.feeds,
      routes.regions,
      routes.units,
    ];
    expectNone(owed.filter((path) => !linked.has(path)));
  });

  it('every region and unit has a page of its own', () => {
    const owed = [...Object.keys(archive.regions).map((id) => regionRoute(id)), ...Object.keys(archive.units).map((id) => unitRoute(id))];
    expectNone(owed.filter((path) => !realPages.includes(path)));
  });
});
