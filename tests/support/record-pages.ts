/** The pages of the records of the built site, and how tests read them. */
import type { HTMLElement } from 'node-html-parser';
import type { AnyRecord } from '../../src/domain/kinds.ts';
import { routeOf } from '../../src/domain/routes.ts';
import { only, type Page } from './pages.ts';
import { archive, site } from './real-site.ts';

export const pageOf = (record: Pick<AnyRecord, 'kind' | 'id'>) => site.page(routeOf(record));
export const mainOf = (page: Page) => only(page, 'main');

/** Every record by the path of its page. */
export const recordAt = new Map<string, AnyRecord>(archive.records.map((record) => [routeOf(record), record]));

/** The pages of records, each with its record. */
export const recordPages = site.pages.flatMap((page) => {
  const record = recordAt.get(page.path);
  return record ? [{ page, record }] : [];
});

/** The home page, the columns and their further pages, and the other lists at the top. */
export const listPages = site.pages.filter(
  ({ path }) => /^\/([a-z]+\/(page\/\d+\/)?)?$/.test(path) && !archive.of('page').some((page) => routeOf(page) === path),
);

/** The part of `main` that stands before `end`, as it was written. */
export function before(main: HTMLElement, end: string): string {
  const html = main.innerHTML;
  const at = html.indexOf(end);
  return at < 0 ? html : html.slice(0, at);
}

/** A day as readers see it, squeezed. */
export function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
