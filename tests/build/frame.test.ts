import { describe, expect, inject, it } from 'vitest';
import { kindNames } from '../../src/domain/kinds.ts';
import { columnRoute, routeOf, routes } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { realArchive } from '../support/content.ts';
import { expectNone, offencesOf, only, readSite, squeeze, tag, visibleText, type Page } from '../support/pages.ts';

const site = readSite(inject('builtSite'));
const archive = await realArchive();
const home = site.page('/');
const recordPaths = new Set(archive.records.map((record) => routeOf(record)));

/** The column that a record's trail leads through; explanatory pages stand right below the home page. */
function recordColumn(page: Page): string | undefined {
  const isExplanation = archive.of('page').some((record) => routeOf(record) === page.path);
  return isExplanation ? '首页' : tag(page, 'ColumnName');
}

const band = (page: Page) => only(page, 'section[aria-label="举报渠道"]');
const placeOf = (page: Page) =>
  page.root.querySelectorAll('body > *').findIndex((child) => child.getAttribute('aria-label') === '举报渠道');

/** The value beside a label of the footer. */
function footerValue(page: Page, label: string): string | undefined {
  const term = page.root.querySelectorAll('body > footer dt').find((dt) => dt.text.trim() === label);
  return term?.nextElementSibling?.text.trim();
}

describe('footer (C1)', () => {
  const fields = [
    '党政机关网站标识',
    '我为政府网站找错',
    '网站标识码',
    '主办单位',
    '承办单位',
    '联系方式',
    'ICP备案号',
    '公安备案号',
    '网站地图',
  ];

  it('every page shows the labelled fields, none empty', () => {
    expectNone(offencesOf(site.pages, (page) => fields.filter((label) => !footerValue(page, label))));
  });

  it('every page shows the footer of the home page', () => {
    const footer = visibleText(only(home, 'body > footer'));
    expectNone(offencesOf(site.pages, (page) => (visibleText(only(page, 'body > footer')) === footer ? [] : ['has another footer'])));
  });

  it('the numbers of the licences have their forms, and those of a demonstration are visibly not real', () => {
    expect(footerValue(home, 'ICP备案号')).toMatch(/^[一-龥]ICP备\d{8,10}号(-\d+)?$/);
    expect(footerValue(home, '公安备案号')).toMatch(/^[一-龥]公网安备\s?\d{14}号$/);
    expect(footerValue(home, '网站标识码')).toBe(tag(home, 'SiteIDCode'));
    expect(footerValue(home, 'ICP备案号')).toMatch(/备0+号/);
    expect(footerValue(home, '公安备案号')).toMatch(/0{14}/);
    expect(footerValue(home, '网站标识码')).toBe('0000000000');
  });

  it('the site map is a link, and the notice says what the site is not', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const footer = only(page, 'body > footer');
        const leadsToMap = footer.querySelectorAll('a').some((link) => link.getAttribute('href') === routes.siteMap);
        return leadsToMap && footer.text.includes('根据公开报道整理，非官方网站') ? [] : ['no site map or notice'];
      }),
    );
  });
});

describe('masthead and trail (C2)', () => {
  it('every page has the name, the mark and the way to the search', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const masthead = only(page, 'body > header');
        const links = masthead.querySelectorAll('a');
        return [
          ...(masthead.querySelector('svg, img') ? [] : ['no mark']),
          ...(links.some((link) => link.getAttribute('href') === '/' && link.text.trim()) ? [] : ['no name']),
          ...(links.some((link) => link.getAttribute('href') === routes.search) ? [] : ['no search']),
        ];
      }),
    );
  });

  it('every inner page says where it stands, from the home page down', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const trails = page.root.querySelectorAll('nav[aria-label="当前位置"]');
        if (page.path === '/') return trails.map(() => 'has a trail');
        const [trail] = trails;
        if (!trail || trails.length > 1) return [`${trails.length} trails`];
        const steps = trail.querySelectorAll('li');
        const [first] = steps;
        const last = steps.at(-1);
        return [
          ...(first?.querySelector('a')?.getAttribute('href') === '/' && first.text.trim() === '首页' ? [] : ['does not begin at home']),
          ...([squeeze(only(page, 'h1').text), '正文'].includes(squeeze(last?.text ?? '')) ? [] : [`ends at ${last?.text ?? 'nothing'}`]),
          ...(last?.querySelector('[aria-current="page"]') ? [] : ['does not mark this page']),
          ...(recordPaths.has(page.path) && recordColumn(page) !== steps.at(-2)?.text.trim() ? ['skips its column'] : []),
          ...(steps.slice(0, -1).every((step) => step.querySelector('a')) ? [] : ['has a step that is no link']),
        ];
      }),
    );
  });

  it('a way past the masthead comes first, and leads to the main part', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const first = page.root.querySelector('body a');
        return first?.getAttribute('href') === '#main' && page.root.querySelector('main#main') ? [] : ['no skip link'];
      }),
    );
  });
});

describe('the number to call (3.2.6)', () => {
  it('stands on every page, at the same place, in the same words', () => {
    const words = squeeze(band(home).outerHTML);
    expectNone(
      offencesOf(site.pages, (page) => [
        ...(squeeze(band(page).outerHTML) === words ? [] : ['has another band']),
        ...(placeOf(page) === placeOf(home) ? [] : [`stands at ${placeOf(page)}`]),
      ]),
    );
  });

  it('is the hotline of site.yaml as a link to call, with the ways beside it', () => {
    const hotline = archive.get('contact', archive.site.hotline);
    const hrefs = band(home)
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`tel:${hotline?.value}`);
    expect(hrefs).toContain('/contacts/');
    expect(hrefs).toContain(`/${archive.site.protect.replace('pages/', '')}/`);
    expect(band(home).text).toContain(hotline?.value ?? 'no hotline');
  });

  it('every tel: and sms: address of the site is a contact of the record, in digits', () => {
    const values = new Set(archive.of('contact').map(({ value }) => value));
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('a[href^="tel:"], a[href^="sms:"]')
          .map((link) => link.getAttribute('href')?.slice(4) ?? '')
          .filter((value) => !values.has(value) || !/^[\d-]+$/.test(value)),
      ),
    );
  });
});

describe('nothing runs and nothing is fetched from elsewhere (G4, G8, C3)', () => {
  it('no page has inline style, inline script, or a handler; JSON-LD is data', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) => [
        ...root.querySelectorAll('style').map(() => 'a style element'),
        ...root.querySelectorAll('script:not([src]):not([type="application/ld+json"])').map(() => 'an inline script'),
        ...root.querySelectorAll('[style]').map((element) => `style on ${element.tagName}`),
        ...root.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes).filter((name) => /^on[a-z]+$/i.test(name))),
        ...root.querySelectorAll('[href], [src], [action]').flatMap((element) => {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
          return /^\s*(javascript|data|vbscript|mailto):/i.test(address) ? [address] : [];
        }),
      ]),
    );
  });

  it('only the search page has scripts, and they are its own', () => {
    expect(site.pages.filter(({ root }) => root.querySelector('script[src]')).map(({ path }) => path)).toEqual([routes.search]);
    const sources = site
      .page(routes.search)
      .root.querySelectorAll('script')
      .map((script) => script.getAttribute('src') ?? '');
    expect(sources.filter((source) => source && !source.startsWith('/_astro/'))).toEqual([]);
  });

  it('only the search page has a form or a field', () => {
    const fields = 'form, input, textarea, select, button, iframe, object, embed';
    expect(site.pages.filter(({ root }) => root.querySelector(fields)).map(({ path }) => path)).toEqual([routes.search]);
    expect(
      site
        .page(routes.search)
        .root.querySelectorAll('form')
        .map((form) => form.getAttribute('method') ?? 'get'),
    ).toEqual(['get']);
    expect(site.page(routes.search).root.querySelectorAll('input[type="file"], textarea')).toEqual([]);
  });

  it('nothing is loaded from another site', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('[src], [srcset], [poster], [data], link[href]:not([rel="canonical"])')
          .flatMap((element) => ['src', 'srcset', 'poster', 'data', 'href'].flatMap((name) => element.getAttribute(name) ?? []))
          .filter((address) => /^(https?:)?\/\//.test(address) && !address.startsWith(`${origin}/`)),
      ),
    );
  });

  it('no page refreshes itself, sets a cookie, or asks for a connection', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('meta[http-equiv], link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="prefetch"], base')
          .map((element) => element.outerHTML),
      ),
    );
  });
});

describe('pictures (J6)', () => {
  it('there are some, so that the way of a picture is walked for real', () => {
    expect(site.pages.filter(({ root }) => root.querySelector('main img')).length).toBeGreaterThan(3);
  });

  const pictures = site.pages.flatMap(({ path, root }) =>
    root.querySelectorAll('img').map((image) => ({ path, image, source: image.getAttribute('src') ?? '' })),
  );

  it('every picture has a text of its own, which is neither its name nor its caption', () => {
    const offences = pictures.filter(({ image, source }) => {
      const alt = image.getAttribute('alt')?.trim() ?? '';
      const name = source.split('/').at(-1) ?? '';
      const caption = image.closest('figure')?.querySelector('figcaption')?.text.trim() ?? '';
      return !alt || alt === name || alt === name.replace(/\.[a-z]+$/, '') || caption.startsWith(alt);
    });
    expectNone(offences.map(({ path, source }) => `${path} ${source}`));
  });

  it('every picture keeps its place before it arrives, and weighs no more than 200 KB', () => {
    const offences = pictures.filter(({ image, source }) => {
      const isSized = Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0;
      return !isSized || site.bytes(source.slice(1)).length > 200 * 1024;
    });
    expectNone(offences.map(({ path, source }) => `${path} ${source}`));
  });

  it('every drawing is named or hidden', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('svg')
          .filter(
            (svg) =>
              svg.getAttribute('aria-hidden') !== 'true' &&
              !(svg.getAttribute('role') === 'img' && (svg.getAttribute('aria-labelledby') ?? svg.getAttribute('aria-label'))),
          )
          .map((svg) => svg.outerHTML.slice(0, 120)),
      ),
    );
  });
});

describe('attachments (D5)', () => {
  it('each exists, and its type and size stand beside it', () => {
    const attached = archive.records.flatMap((record) =>
      'attachments' in record ? record.attachments.map((attachment) => ({ record, attachment })) : [],
    );
    expect(attached.length).toBeGreaterThan(0);
    for (const { record, attachment } of attached) {
      const page = site.page(routeOf(record));
      const link = page.root.querySelectorAll('main a').find((candidate) => candidate.getAttribute('href') === `/files/${attachment.file}`);
      const item = link?.closest('li')?.text ?? '';
      expect(item, routeOf(record)).toContain((attachment.file.split('.').at(-1) ?? '').toUpperCase());
      expect(item, routeOf(record)).toMatch(/\d+(\.\d+)? [KM]B/);
      if (attachment.equivalent) expect(squeeze(item)).toContain(squeeze(attachment.equivalent));
    }
  });
});

describe('every kind of page', () => {
  it('is there', () => {
    const owed = [
      '/',
      ...Object.values(routes).filter((path) => path.endsWith('/')),
      '/archive/',
      ...kindNames.filter((kind) => kind !== 'page').map((kind) => columnRoute(kind)),
    ];
    expectNone(owed.filter((path) => !site.pages.some((page) => page.path === path)));
  });

  it('has something to read', () => {
    expectNone(offencesOf(site.pages, (page) => (visibleText(only(page, 'main')).length >= 40 ? [] : ['is nearly empty'])));
    expect(recordPaths.size).toBe(archive.records.length);
  });
});
