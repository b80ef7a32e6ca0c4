/** The pages of a built site, each parsed once a test file, and what tests ask of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect } from 'vitest';

export interface Page {
  /** Path from the root of the site, as a reader sees it: `/news/`, `/404.html`. */
  path: string;
  html: string;
  root: HTMLElement;
}

export interface Site {
  folder: string;
  base: string;
  /** Every file, relative to the folder, with `/`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  page(path: string): Page;
  read(file: string): string;
  bytes(file: string): Buffer;
}

/** Reads the site in `folder`; paths of pages begin with `base`. */
export function readSite(folder: string, base = '/'): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const bytes = (file: string) => readFileSync(join(folder, file));
  const read = (file: string) => bytes(file).toString('utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = read(file);
      return { path: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root: parse(html) };
    });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    folder,
    base,
    files: new Set(files),
    pages,
    page(path) {
      const page = byPath.get(path);
      if (!page) throw new Error(`The site has no page ${path}`);
      return page;
    },
    read,
    bytes,
  };
}

/** Fails with the first offences, where there are any. */
export function expectNone(offences: readonly string[]) {
  expect(offences.slice(0, 25), `${offences.length} offences`).toEqual([]);
}

/** What a check finds, page by page, each with the page's path before it. */
export function offencesOf(pages: readonly Page[], check: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((offence) => `${page.path} ${offence}`));
}

/** The only element that `selector` finds. */
export function only({ path, root }: Page, selector: string): HTMLElement {
  const found = root.querySelectorAll(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${path} has ${found.length} of ${selector}, not one`);
  return first;
}

/** Text without any white space, so that markup between words does not matter. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);

/** What a reader can see of an element, squeezed: no scripts, nothing hidden. Text in a fold counts. */
export function visibleText(element: HTMLElement): string {
  const collect = (node: HTMLElement): string =>
    node.childNodes
      .map((child) => {
        if (!isElement(child)) return child.nodeType === 3 ? child.text : '';
        const isHidden = unseen.has(child.tagName ?? '') || child.hasAttribute('hidden') || child.classList.contains('visually-hidden');
        return isHidden ? '' : collect(child);
      })
      .join('');
  return squeeze(collect(element));
}

function isElement(node: unknown): node is HTMLElement {
  return typeof node === 'object' && node !== null && 'tagName' in node && 'classList' in node;
}

/** The content of a page tag. */
export function tag({ root }: Page, name: string): string | undefined {
  return root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
}
