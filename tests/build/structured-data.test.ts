import { describe, expect, it } from 'vitest';
import { kindNames, type AnyRecord } from '../../src/domain/kinds.ts';
import { expectNone, only, squeeze, visibleText } from '../support/pages.ts';
import { site } from '../support/real-site.ts';
import { recordAt, recordPages } from '../support/record-pages.ts';

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
