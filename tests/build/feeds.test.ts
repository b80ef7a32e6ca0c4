import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/domain/kinds.ts';
import { feedRoute } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { resolver } from '../support/links.ts';
import { expectNone, offencesOf, squeeze, visibleText } from '../support/pages.ts';
import { realPages, site } from '../support/real-site.ts';
import { readXml } from '../support/xml.ts';

const { faultOf, referencesIn } = resolver(site);

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
