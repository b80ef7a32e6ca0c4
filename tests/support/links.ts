/** Follows the references of built pages within the site. */
import type { HTMLElement } from 'node-html-parser';
import { origin } from './built-site.ts';
import type { Site } from './pages.ts';

export interface Resolver {
  /** What is wrong with an address on a page, or nothing. Addresses of other sites are not followed. */
  faultOf(address: string, pagePath: string): string | undefined;
  /** Every address that a piece of HTML refers to. */
  referencesIn(root: HTMLElement): string[];
}

const attributes = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'cite'] as const;
const elsewhere = /^(tel|sms):/;

/** A resolver against the files of `site`. */
export function resolver(site: Site): Resolver {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string) => {
    const known =
      ids.get(path) ??
      new Set(
        site
          .page(path)
          .root.querySelectorAll('[id]')
          .map(({ id }) => id),
      );
    ids.set(path, known);
    return known;
  };
  return {
    faultOf(address, pagePath) {
      if (elsewhere.test(address)) return undefined;
      if (!URL.canParse(address, origin + pagePath)) return `${address} is no address`;
      const { origin: target, pathname, hash } = new URL(address, origin + pagePath);
      if (target !== origin) return undefined;
      if (!pathname.startsWith(site.base)) return `${address} leaves the base ${site.base}`;
      const file = decodeURIComponent(pathname.slice(site.base.length));
      const actual = file === '' || file.endsWith('/') ? `${file}index.html` : file;
      if (!site.files.has(actual)) return `${address} leads nowhere`;
      if (hash && actual.endsWith('.html') && !idsOf(pathname).has(decodeURIComponent(hash.slice(1))))
        return `${address} has no such anchor`;
      return undefined;
    },
    referencesIn(root) {
      return root.querySelectorAll('*').flatMap((element) =>
        attributes.flatMap((name) => {
          const value = element.getAttribute(name);
          if (value === undefined || element.tagName === 'META') return [];
          return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
        }),
      );
    },
  };
}
