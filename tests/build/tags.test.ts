import { describe, expect, inject, it } from 'vitest';
import { kindNames, type AnyRecord } from '../../src/domain/kinds.ts';
import { routeOf } from '../../src/domain/routes.ts';
import { realArchive } from '../support/content.ts';
import { expectNone, offencesOf, only, readSite, squeeze, tag, visibleText, type Page } from '../support/pages.ts';

const site = readSite(inject('builtSite'));
const archive = await realArchive();
const recordAt = new Map<string, AnyRecord>(archive.records.map((record) => [routeOf(record), record]));
const recordPages = site.pages.flatMap((page) => {
  const record = recordAt.get(page.path);
  return record ? [{ page, record }] : [];
});

const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource'];
const requiredTags = [...siteTags, ...columnTags, ...articleTags];

function tagsOwedBy({ path }: Page): string[] {
  if (path === '/') return siteTags;
  return recordAt.has(path) ? requiredTags : [...siteTags, ...columnTags];
}

/** The first date that a reader sees in `text`, as `YYYY-MM-DD HH:MM`. */
function readDate(text: string): string | undefined {
  const [, year = '', month = '', day = '', time = '00:00'] = /(\d{4})年(\d{1,2})月(\d{1,2})日\s*(\d{2}:\d{2})?/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

describe('page tags', () => {
  it('the home page owes three, a list seven, a record ten: each once, in its exact case, not empty (A1)', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const names = page.root.querySelectorAll('meta[name]').map((meta) => meta.getAttribute('name') ?? '');
        const owed = tagsOwedBy(page);
        const wrongCase = names.filter((name) =>
          requiredTags.some((known) => known !== name && known.toLowerCase() === name.toLowerCase()),
        );
        return [
          ...owed.filter((name) => names.filter((other) => other === name).length !== 1).map((name) => `owes ${name} once`),
          ...owed.filter((name) => ['', 'null', 'undefined'].includes(tag(page, name)?.trim() ?? '')).map((name) => `${name} is empty`),
          ...requiredTags
            .filter((name) => !owed.includes(name) && names.includes(name))
            .map((name) => `has ${name} without being a record`),
          ...wrongCase.map((name) => `writes ${name}`),
        ];
      }),
    );
  });

  it('the values follow the forms of the code and the domain (A1)', () => {
    const home = site.page('/');
    expect(tag(home, 'SiteIDCode')).toMatch(/^(\d{10}|bm\d{8})$/);
    expect(tag(home, 'SiteDomain')).toMatch(/^[a-z0-9.-]+$/);
  });

  it('PubDate is that of the front matter and the time that a reader sees (A2)', () => {
    const offences = recordPages.flatMap(({ page, record }) => {
      const stated = tag(page, 'PubDate') ?? '';
      const written = `${record.date.slice(0, 10)} ${record.date.slice(11, 16) || '00:00'}`;
      const shown = page.root.querySelectorAll('main time').filter((time) => time.getAttribute('datetime') === record.date);
      return [
        ...(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/.test(stated) ? [] : [`${page.path} states ${stated}`]),
        ...(stated === written ? [] : [`${page.path} states ${stated}, the front matter ${written}`]),
        ...(shown.some((time) => readDate(time.text) === stated) ? [] : [`${page.path} does not show ${stated}`]),
      ];
    });
    expectNone(offences);
  });

  it('ArticleTitle is the h1, and ContentSource stands on the page (A3)', () => {
    expectNone(
      recordPages.flatMap(({ page, record }) => [
        ...(tag(page, 'ArticleTitle') === only(page, 'h1').text.trim() && record.title === tag(page, 'ArticleTitle')
          ? []
          : [`${page.path} ArticleTitle`]),
        ...(visibleText(only(page, 'main')).includes(squeeze(tag(page, 'ContentSource') ?? ' ')) ? [] : [`${page.path} ContentSource`]),
      ]),
    );
  });

  it('titles read 标题 - 栏目 - 站名, and no two are the same (A3)', () => {
    const { name } = archive.site;
    const titles = site.pages.map((page) => only(page, 'head > title').text.trim());
    expect(titles.length - new Set(titles).size, titles.filter((title, index) => titles.indexOf(title) !== index).join('；')).toBe(0);
    expectNone(
      offencesOf(site.pages, (page) => {
        const title = only(page, 'head > title').text.trim();
        const h1 = only(page, 'h1').text.trim();
        if (page.path === '/') return title.includes(name) ? [] : [title];
        const record = recordAt.get(page.path);
        const meant = record ? `${h1} - ${tag(page, 'ColumnName')} - ${name}` : `${h1} - ${name}`;
        return title === meant ? [] : [`is titled ${title}, not ${meant}`];
      }),
    );
  });

  it('every page names the site, and the footer shows the same name and code (A4)', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const footer = visibleText(only(page, 'body > footer'));
        const { name, siteIdCode, domain } = archive.site;
        return [
          ...(tag(page, 'SiteName') === name && footer.includes(squeeze(name)) ? [] : ['SiteName is not in the footer']),
          ...(tag(page, 'SiteIDCode') === siteIdCode && footer.includes(siteIdCode) ? [] : ['SiteIDCode is not in the footer']),
          ...(tag(page, 'SiteDomain') === domain ? [] : ['SiteDomain']),
        ];
      }),
    );
  });

  it('every page has a description of its own, and its canonical address', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const canonical = only(page, 'link[rel="canonical"]').getAttribute('href');
        return [
          ...(tag(page, 'description')?.trim() ? [] : ['no description']),
          ...(canonical === `https://www.example.org${page.path}` ? [] : [`canonical ${canonical}`]),
          ...(recordAt.has(page.path) && tag(page, 'Url') !== canonical ? [`Url ${tag(page, 'Url')}`] : []),
        ];
      }),
    );
  });

  it('only the page of a wrong address asks not to be indexed', () => {
    expect(site.pages.filter((page) => tag(page, 'robots')?.includes('noindex')).map(({ path }) => path)).toEqual(['/404.html']);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const blocks = site.pages.flatMap((page) =>
  page.root.querySelectorAll('script[type="application/ld+json"]').map((script) => {
    const data: Json = JSON.parse(script.rawText);
    return { page, data };
  }),
);

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a block with its type. */
function objectsIn(value: Json): { [key: string]: Json }[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item));
  return isObject(value) ? [value, ...Object.values(value).flatMap((item) => objectsIn(item))] : [];
}

const keysOwed: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'url', 'inLanguage', 'publisher'],
  WebPage: ['headline', 'url', 'datePublished', 'dateModified'],
  Article: ['headline', 'url', 'datePublished', 'dateModified', 'publisher'],
  NewsArticle: ['headline', 'url', 'datePublished', 'dateModified', 'publisher'],
  Person: ['name', 'url', 'description'],
  Organization: ['name'],
  GovernmentOrganization: ['name'],
  ContactPoint: ['contactType', 'availableLanguage'],
  OpeningHoursSpecification: ['opens', 'closes'],
  Dataset: ['name', 'description', 'url', 'license', 'creator'],
  CorrectionComment: ['text', 'datePublished'],
  CreativeWork: ['name'],
};

/** Terms of schema.org, which machines read and people do not, and the addresses, checked apart. */
const terms = new Set([
  '@context',
  '@type',
  'inLanguage',
  'dayOfWeek',
  'url',
  'license',
  'datePublished',
  'dateModified',
  'temporalCoverage',
]);

describe('structured data (A6)', () => {
  it('every record, the home page and the figures have a block that parses', () => {
    const pages = new Set(blocks.map(({ page }) => page.path));
    expectNone([...recordAt.keys(), '/', '/figures/'].filter((path) => !pages.has(path)));
    expect(blocks.every(({ data }) => isObject(data) && data['@context'] === 'https://schema.org')).toBe(true);
  });

  it('every object has the keys of its type', () => {
    expectNone(
      blocks.flatMap(({ page, data }) =>
        objectsIn(data).flatMap((object) => {
          const type = String(object['@type']);
          const owed = keysOwed[type];
          return owed
            ? owed.filter((key) => object[key] === undefined).map((key) => `${page.path} ${type} lacks ${key}`)
            : [`${page.path} has the type ${type}`];
        }),
      ),
    );
  });

  it('news and conferences are NewsArticle, people are Person, contacts have a ContactPoint', () => {
    const typeOf = (kind: AnyRecord['kind']) => [
      ...new Set(
        blocks.filter(({ page }) => recordAt.get(page.path)?.kind === kind).map(({ data }) => (isObject(data) ? data['@type'] : undefined)),
      ),
    ];
    expect(typeOf('news')).toEqual(['NewsArticle']);
    expect(typeOf('conference')).toEqual(['NewsArticle']);
    expect(typeOf('hero').toSorted()).toEqual(['Organization', 'Person']);
    expect(kindNames.filter((kind) => typeOf(kind).length === 0)).toEqual([]);
    const contacts = blocks.filter(({ page }) => recordAt.get(page.path)?.kind === 'contact');
    expect(contacts.every(({ data }) => isObject(data) && isObject(data['contactPoint']))).toBe(true);
  });

  it('says nothing that the page does not show', () => {
    expectNone(
      blocks.flatMap(({ page, data }) => {
        const seen = visibleText(only(page, 'body'));
        return objectsIn(data).flatMap((object) =>
          Object.entries(object)
            .filter(([key]) => !terms.has(key))
            .flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((item) => [key, item] as const))
            .filter(([, item]) => typeof item === 'string')
            // A correction's text is made of parts that the page shows one below the other.
            .flatMap(([key, item]) =>
              (key === 'text' ? String(item).split(/原为：|更正为：|[。；]/u) : [String(item)]).map(
                (part) => [key, squeeze(part)] as const,
              ),
            )
            .filter(([, part]) => !seen.includes(part))
            .map(([key, part]) => `${page.path} ${String(object['@type'])}.${key}: ${part}`),
        );
      }),
    );
  });

  it('links to the page itself, and dates it as the page does', () => {
    expectNone(
      blocks.flatMap(({ page, data }) => {
        if (!isObject(data)) return [`${page.path} is no object`];
        const record = recordAt.get(page.path);
        return [
          ...(data['url'] === `https://www.example.org${page.path}` ? [] : [`${page.path} url ${String(data['url'])}`]),
          ...(record && data['datePublished'] !== undefined && data['datePublished'] !== record.date ? [`${page.path} datePublished`] : []),
        ];
      }),
    );
  });

  it('a corrected record says so to machines as well', () => {
    const corrected = recordPages.filter(({ record }) => record.corrections.length > 0 && !['hero', 'contact'].includes(record.kind));
    expect(corrected.length).toBeGreaterThan(0);
    for (const { page, record } of corrected) {
      const comments = blocks
        .filter((block) => block.page === page)
        .flatMap(({ data }) => objectsIn(data))
        .filter((object) => object['@type'] === 'CorrectionComment');
      expect(comments.length, page.path).toBe(record.corrections.length);
    }
  });
});
