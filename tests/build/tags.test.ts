import { describe, expect, it } from 'vitest';
import { expectNone, offencesOf, only, squeeze, tag, visibleText, type Page } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';
import { recordAt, recordPages } from '../support/record-pages.ts';

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
