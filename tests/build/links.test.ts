import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/domain/kinds.ts';
import { columnRoute, routeOf } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { resolver } from '../support/links.ts';
import { expectNone, offencesOf, squeeze } from '../support/pages.ts';
import { archive, realPages, site } from '../support/real-site.ts';

const { faultOf, referencesIn } = resolver(site);

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
