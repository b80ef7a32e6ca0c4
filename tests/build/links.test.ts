import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/domain/kinds.ts';
import { columnRoute, feedRoute, regionRoute, routeOf, routes, unitRoute } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { realArchive } from '../support/content.ts';
import { resolver } from '../support/links.ts';
import { expectNone, offencesOf, readSite, squeeze, visibleText } from '../support/pages.ts';

const site = readSite(inject('builtSite'));
const archive = await realArchive();
const { faultOf, referencesIn } = resolver(site);
const realPages = site.pages.filter(({ path }) => path !== routes.notFound).map(({ path }) => path);

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['sitemap', 'url', 'entry', 'link'].includes(name),
});

/** Reads a file that must be well-formed, and must have what the schema says. */
function readXml<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return schema.parse(xml.parse(site.read(file), true));
}

describe('links (D1)', () => {
  it('every link, anchor, image, style sheet and attachment of every page leads to a built file', () => {
    expectNone(offencesOf(site.pages, (page) => referencesIn(page.root).flatMap((address) => faultOf(address, page.path) ?? [])));
  });

  it('no id stands twice on a page', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) => {
        const ids = root.querySelectorAll('[id]').map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    );
  });

  it('addresses are ASCII, lower case, and end in a slash unless they name a file (D3)', () => {
    expectNone(realPages.filter((path) => !/^\/([a-z0-9-]+\/)*$/.test(path)));
  });

  it('every page can be reached from the home page by links alone', () => {
    const seen = new Set<string>();
    const next = ['/'];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const link of site.page(path).root.querySelectorAll('body a[href]')) {
        const target = new URL(link.getAttribute('href') ?? '', origin + path);
        if (target.origin === origin && target.pathname.endsWith('/')) next.push(target.pathname);
      }
    }
    expectNone(realPages.filter((path) => !seen.has(path)));
  });

  it('a link says where it leads: it has a name', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('a')
          .filter((link) => !squeeze(link.text) && !link.getAttribute('aria-label'))
          .map((link) => link.outerHTML.slice(0, 120)),
      ),
    );
  });

  it('links that leave the site tell the target nothing, and open in no new window', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('a[href^="http"], a[href^="//"]')
          .filter((link) => !link.getAttribute('href')?.startsWith(`${origin}/`))
          .filter((link) => {
            const rel = (link.getAttribute('rel') ?? '').split(/\s+/);
            return !rel.includes('noreferrer') || !rel.includes('noopener') || link.hasAttribute('target');
          })
          .map((link) => link.outerHTML.slice(0, 160)),
      ),
    );
  });

  it('lists are plain links with a title, complete in the HTML (C7)', () => {
    for (const kind of kindNames.filter((name) => name !== 'page')) {
      const first = columnRoute(kind);
      const pages = site.pages.filter(({ path }) => path === first || path.startsWith(`${first}page/`));
      const linked = new Set(pages.flatMap(({ root }) => root.querySelectorAll('main a').map((link) => link.getAttribute('href'))));
      expectNone(
        archive
          .listed(kind)
          .map((record) => routeOf(record))
          .filter((path) => !linked.has(path)),
      );
    }
    const news = site.page('/news/').root.querySelectorAll('main li a[href^="/news/2"]');
    expect(news.length).toBeGreaterThan(0);
    expect(news.filter((link) => squeeze(link.getAttribute('title') ?? '') !== squeeze(link.text)).map((link) => link.outerHTML)).toEqual(
      [],
    );
  });
});

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

const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);
const atomSchema = z.object({
  feed: z.object({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: z.string(),
    title: text,
    updated: z.iso.datetime(),
    author: z.object({ name: z.string() }),
    link: z.array(z.object({ '@rel': z.string(), '@href': z.string() })),
    entry: z.array(
      z.object({
        id: z.string(),
        title: text,
        updated: z.iso.datetime(),
        published: z.iso.datetime(),
        content: text,
        summary: text.optional(),
      }),
    ),
  }),
});

const feedFiles = [...site.files].filter((file) => /^feeds\/[a-z]+\.xml$/.test(file));

describe('feeds (K4)', () => {
  it('there is one for the whole, for corrections, and for every column', () => {
    const owed = [
      feedRoute(),
      feedRoute('corrections'),
      ...kindNames.filter((kind) => kind !== 'page').map((kind) => feedRoute(kinds[kind].folder)),
    ];
    expect(feedFiles.map((file) => `/${file}`).toSorted()).toEqual(owed.toSorted());
  });

  it.each(feedFiles)('%s is an Atom feed with an address, a date, and entries of their own', (file) => {
    const { feed } = readXml(file, atomSchema);
    expect(feed.id).toBe(`${origin}/${file}`);
    expect(feed.link.find((link) => link['@rel'] === 'self')?.['@href']).toBe(`${origin}/${file}`);
    expect(feed.entry.length).toBeGreaterThan(0);
    const ids = feed.entry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expectNone(ids.filter((id) => !realPages.includes(id.replace(origin, ''))));
    expect(feed.updated).toBe(
      feed.entry
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
    );
  });

  it.each(feedFiles.filter((file) => !file.endsWith('corrections.xml')))('%s puts the newest first', (file) => {
    const dates = readXml(file, atomSchema).feed.entry.map(({ published }) => published);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('news and conferences are given in full', () => {
    for (const file of ['feeds/news.xml', 'feeds/conferences.xml'])
      for (const { id, content } of readXml(file, atomSchema).feed.entry) {
        const body = site.page(id.replace(origin, '')).root.querySelector('.prose');
        const paragraphs = (body?.querySelectorAll('p') ?? []).map((p) => visibleText(p).replaceAll('§', ''));
        const given = squeeze(parse(content).text).replaceAll('§', '');
        expect(paragraphs.length, id).toBeGreaterThan(0);
        expectNone(paragraphs.filter((paragraph) => !given.includes(paragraph)).map((paragraph) => `${id} ${paragraph.slice(0, 40)}`));
      }
  });

  it('what a feed links to exists', () => {
    expectNone(
      feedFiles.flatMap((file) =>
        readXml(file, atomSchema).feed.entry.flatMap(({ id, content }) =>
          referencesIn(parse(content))
            .flatMap((address) => faultOf(address, id.replace(origin, '')) ?? [])
            .map((fault) => `${file} ${id} ${fault}`),
        ),
      ),
    );
  });

  it('every page offers the feed of the whole as Atom', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) => {
        const links = root
          .querySelectorAll('head link[rel="alternate"]')
          .filter((link) => link.getAttribute('href')?.startsWith('/feeds/'));
        return links.some((link) => link.getAttribute('href') === feedRoute()) &&
          links.every((link) => link.getAttribute('type') === 'application/atom+xml')
          ? []
          : links.map((link) => link.outerHTML);
      }),
    );
  });
});

describe('OpenSearch', () => {
  it('describes a search that leads to the search page', () => {
    const schema = z.object({
      OpenSearchDescription: z.object({
        '@xmlns': z.literal('http://a9.com/-/spec/opensearch/1.1/'),
        ShortName: z.string().min(1).max(16),
        Description: z.string().min(1).max(1024),
        InputEncoding: z.literal('UTF-8'),
        Url: z
          .array(z.object({ '@type': z.string(), '@template': z.string() }))
          .or(z.object({ '@type': z.string(), '@template': z.string() }).transform((one) => [one])),
      }),
    });
    const { Url } = readXml('opensearch.xml', schema).OpenSearchDescription;
    expect(Url.find((url) => url['@type'] === 'text/html')?.['@template']).toBe(`${origin}/search/#q={searchTerms}`);
  });

  it('every page offers it', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root.querySelector('head link[rel="search"]')?.getAttribute('href') === routes.openSearch ? [] : ['no OpenSearch'],
      ),
    );
  });
});
