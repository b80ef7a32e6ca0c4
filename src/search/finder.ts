/** Finds phrases in the records. The only module that knows Pagefind; the rest of the portal sees `Finder`. */
import { occurrencesOf, phrasesOf, queryTokens } from './tokens.ts';

/** Chosen facets by name, such as `{ 类型: '新闻' }`. */
export type Choice = Readonly<Record<string, string>>;

export interface Hit {
  url: string;
  title: string;
  /** What the record is: 要闻, 新闻发布会 … */
  kind: string;
  date: string;
  region: string;
  isSample: boolean;
  /** The text around the first occurrence, in pieces; marked ones are what was searched. */
  excerpt: readonly { text: string; marked: boolean }[];
}

export interface Found {
  /** Pages that may contain the phrases; each hit is checked before it is shown. */
  candidates: number;
  /** Counts by facet and value, for the same query. */
  facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The next hits, best first; empty when there are no more. */
  next(count: number): Promise<Hit[]>;
}

export interface Finder {
  search(query: string, choice: Choice, byDate: boolean): Promise<Found>;
}

interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

interface Instance {
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { filters: Choice; sort?: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly { data(): Promise<Fragment> }[]; filters: Record<string, Record<string, number>> }>;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

/** Opens the index at `bundle` (ends in `/`); addresses in hits begin with `base`. */
export async function openFinder(bundle: string, base: string): Promise<Finder> {
  const module: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  const instance = createPlain(module, { bundlePath: bundle, baseUrl: base });
  return { search: (query, choice, byDate) => search(instance, query, choice, byDate) };
}

/** Pagefind cuts a Chinese query by words that its index does not have; under `und` it cuts at our spaces only. */
function createPlain(module: Pagefind, options: Readonly<Record<string, unknown>>): Instance {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'und';
  try {
    return module.createInstance(options);
  } finally {
    root.lang = lang;
  }
}

async function search(instance: Instance, query: string, choice: Choice, byDate: boolean): Promise<Found> {
  const phrases = phrasesOf(query);
  await instance.filters();
  const { results, filters } = await instance.search(queryTokens(query).join(' '), {
    filters: choice,
    ...(byDate && { sort: { date: 'desc' } }),
  });
  let at = 0;
  return {
    candidates: results.length,
    facets: filters,
    async next(count) {
      const hits: Hit[] = [];
      while (hits.length < count && at < results.length) {
        const batch = results.slice(at, at + count);
        at += batch.length;
        for (const fragment of await Promise.all(batch.map((result) => result.data()))) {
          const hit = hitOf(fragment, phrases);
          if (hit) hits.push(hit);
        }
      }
      return hits;
    },
  };
}

/** A hit where every phrase truly stands in the page. */
function hitOf({ url, content: raw, meta }: Fragment, phrases: readonly string[]): Hit | undefined {
  // Pagefind ends each block with a full stop of its own; between Chinese sentences it is shown as a break.
  const content = raw.replaceAll(/(?<=[\p{Script=Han}\p{N}）”。])\. /gu, ' ');
  const ranges = occurrencesOf(content, phrases);
  if (ranges.length === 0) return undefined;
  const { title = '', kind = '', date = '', region = '', sample = '' } = meta;
  return {
    url,
    title,
    kind,
    date,
    region,
    isSample: sample !== '',
    excerpt: excerptOf(content, ranges, content.indexOf(title) + title.length),
  };
}

/** Forty characters on either side of the first occurrence after `titleEnd`, or of the first at all, with every occurrence marked. */
export function excerptOf(
  content: string,
  ranges: readonly { start: number; end: number }[],
  titleEnd: number,
): { text: string; marked: boolean }[] {
  const first = ranges.find(({ start }) => start >= titleEnd) ?? ranges[0] ?? { start: 0, end: 0 };
  const start = Math.max(0, first.start - 40, first.start >= titleEnd ? titleEnd : 0);
  const end = Math.min(content.length, Math.max(first.start + 80, first.end));
  const pieces: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue;
    pieces.push({ text: content.slice(at, range.start), marked: false }, { text: content.slice(range.start, range.end), marked: true });
    at = range.end;
  }
  pieces.push({ text: content.slice(at, end), marked: false });
  return pieces.filter(({ text }) => text !== '');
}
