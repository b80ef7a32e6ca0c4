import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../src/domain/kinds.ts';
import { homeHead, listHead, recordHead } from '../../../../src/views/frame/head.ts';
import { aNews, aPage, oneOfEach, placed } from '../../../support/makers.ts';
import { address, aPortal, base } from '../../../support/portal.ts';

const portal = aPortal();
const { site } = portal.archive;
const news = (overrides: Parameters<typeof aNews>[0] = {}) => recordHead(portal, placed.news('2026-03-05-a', aNews(overrides)));
const namesOf = ({ tags }: ReturnType<typeof homeHead>) => tags.map(([name]) => name);
const tagOf = ({ tags }: ReturnType<typeof homeHead>, wanted: string) => tags.find(([name]) => name === wanted)?.[1];

describe('the page tags', () => {
  it('of the home page are those of the site', () => {
    expect(homeHead(portal).tags).toEqual([
      ['SiteName', site.name],
      ['SiteDomain', 'www.example.org'],
      ['SiteIDCode', '0000000000'],
    ]);
  });

  it('of a list are those of the site and the column', () => {
    const head = listHead(portal, { title: '新闻', path: '/news/', column: site.columns.news });
    expect(namesOf(head)).toEqual([
      'SiteName',
      'SiteDomain',
      'SiteIDCode',
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
    ]);
  });

  it('of a record add title, date, source and address', () => {
    const head = news({ title: '整改通报', date: '2026-03-05T10:00+08:00' });
    expect(namesOf(head).slice(7)).toEqual(['ArticleTitle', 'PubDate', 'ContentSource', 'Url']);
    expect(tagOf(head, 'PubDate')).toBe('2026-03-05 10:00');
    expect(tagOf(head, 'Url')).toBe(`${address}${base}/news/2026-03-05-a/`);
  });

  it('have keywords only where the record has some', () => {
    expect(tagOf(news({ keywords: ['整改', '积案'] }), 'Keywords')).toBe('整改,积案');
    expect(namesOf(news())).not.toContain('Keywords');
  });

  it.each(oneOfEach())('of a $kind stand once each and are never empty', (record) => {
    const head = recordHead(portal, record);
    expect(new Set(namesOf(head)).size).toBe(head.tags.length);
    expect(head.tags.filter(([, content]) => content.trim() === '')).toEqual([]);
  });
});

describe('the title of a page', () => {
  it('goes from the record to the site', () => expect(news({ title: '整改通报' }).title).toBe(`整改通报 - 新闻 - ${site.name}`));
  it('of a list goes from the list to the site', () =>
    expect(listHead(portal, { title: '2026年', path: '/archive/2026/', column: site.columns.news }).title).toBe(`2026年 - ${site.name}`));
  it('of the home page is the name of the site', () => expect(homeHead(portal).title).toBe(site.name));
});

describe('the address of a page', () => {
  it('carries the base path on the page, and the origin in the canonical one', () => {
    expect(news()).toMatchObject({ path: `${base}/news/2026-03-05-a/`, canonical: `${address}${base}/news/2026-03-05-a/` });
    expect(homeHead(portal)).toMatchObject({ path: `${base}/`, canonical: `${address}${base}/` });
  });
});

describe('the trail', () => {
  it('of the home page is empty', () => expect(homeHead(portal).trail).toEqual([]));

  it('of a record leads through its column', () =>
    expect(news().trail).toEqual([{ label: '新闻', href: `${base}/news/` }, { label: '正文' }]));

  it('of an explanatory page is its own title, since it has no column', () =>
    expect(recordHead(portal, placed.page('report', aPage({ title: '怎样举报' }))).trail).toEqual([{ label: '怎样举报' }]));

  it('of a list ends in what it shows, which is no link', () => {
    const above = [{ label: '按地区看', href: `${base}/regions/` }];
    const { trail } = listHead(portal, { title: '测试县', path: '/regions/ceshi/', column: site.columns.news, above });
    expect(trail).toEqual([...above, { label: '测试县' }]);
  });
});

describe('the feeds of a page', () => {
  const everything = { title: site.name, href: `${base}/feeds/all.xml` };

  it('are the one of the whole portal and the one of the column', () =>
    expect(news().feeds).toEqual([everything, { title: '新闻', href: `${base}/feeds/news.xml` }]));

  it('do not name a feed of explanatory pages, since there is none', () =>
    expect(recordHead(portal, placed.page('report')).feeds).toEqual([everything]));
});

it.each(oneOfEach())('a $kind belongs to the navigation entry of its column, and describes itself by its summary', (record) => {
  const head = recordHead(portal, record);
  expect(head.section).toBe(kinds[record.kind].folder);
  expect(head.description).toBe(record.summary);
  expect(head.jsonLd).toHaveLength(1);
});

it('only a list that asks for it is kept out of search engines', () => {
  const list = { title: '搜索', path: '/search/', column: site.columns.news };
  expect(listHead(portal, { ...list, noindex: true }).noindex).toBe(true);
  expect(listHead(portal, list).noindex).toBeFalsy();
  expect(news().noindex).toBeFalsy();
});
