import { describe, expect, it } from 'vitest';
import { routeOf, routes } from '../../src/domain/routes.ts';
import { expectNone, offencesOf, only, squeeze, tag, visibleText, type Page } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';

const home = site.page('/');
const recordPaths = new Set(archive.records.map((record) => routeOf(record)));

/** The column that a record's trail leads through; explanatory pages stand right below the home page. */
function recordColumn(page: Page): string | undefined {
  const isExplanation = archive.of('page').some((record) => routeOf(record) === page.path);
  return isExplanation ? '首页' : tag(page, 'ColumnName');
}

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
