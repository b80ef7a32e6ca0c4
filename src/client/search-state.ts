/** A search as it stands in the address. It lies in the fragment, which no browser sends to a server, so that what readers look for reaches no log. */
import type { Choice } from '../search/finder.ts';

export interface SearchState {
  query: string;
  choice: Choice;
  byDate: boolean;
}

/** Facets by their name in the address. */
const facets = { kind: '类型', region: '地区', unit: '单位', year: '年份' } as const;

/** @example readState('#q=举报&year=2026') → { query: '举报', choice: { 年份: '2026' }, byDate: false } */
export function readState(fragment: string): SearchState {
  const state = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice: Record<string, string> = {};
  for (const [key, name] of Object.entries(facets)) {
    const value = state.get(key);
    if (value) choice[name] = value;
  }
  return { query: state.get('q') ?? '', choice, byDate: state.get('sort') === 'date' };
}

/** The fragment of a search; `#` alone where nothing is searched. */
export function writeState({ query, choice, byDate }: SearchState): string {
  const state = new URLSearchParams(query ? { q: query } : {});
  for (const [key, name] of Object.entries(facets)) if (choice[name]) state.set(key, choice[name]);
  if (byDate) state.set('sort', 'date');
  return `#${state.toString()}`;
}
