import { describe, expect, it } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { expectNone, offencesOf } from '../support/pages.ts';
import { site } from '../support/real-site.ts';

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
