/** Draws facets and hits as plain elements; text is set as text, never as markup. */
import type { Found, Hit } from '../search/finder.ts';
import type { SearchState } from './search-state.ts';

/** An element with a class, its text and its children. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Adds hits to the list of results. */
export function renderHits(list: HTMLElement, hits: readonly Hit[]) {
  for (const { url, title, kind, date, region, isSample, excerpt } of hits) {
    const link = make('a', 'hit-title', title);
    link.href = url;
    const meta = make('p', 'meta facts', make('span', '', date), make('span', '', kind), make('span', '', region));
    if (isSample) {
      const tag = make('span', 'tag', '示例数据');
      tag.dataset['tone'] = 'amber';
      meta.append(tag);
    }
    const pieces = excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
    list.append(make('li', 'hit', link, make('p', 'hit-excerpt', ...pieces), meta));
  }
}

/** Draws the order and the facets that would narrow the search; a chosen one is taken back by a second press. */
export function renderFacets(place: HTMLElement, facets: Found['facets'], state: SearchState, go: (state: SearchState) => void) {
  const { choice } = state;
  place.append(
    group('次序', [
      button('按相关程度', !state.byDate, () => go({ ...state, byDate: false })),
      button('按日期', state.byDate, () => go({ ...state, byDate: true })),
    ]),
  );
  for (const name of ['类型', '地区', '年份', '单位']) {
    const counted = Object.entries(facets[name] ?? {}).filter(([value, count]) => count > 0 || choice[name] === value);
    if (counted.length < 2 && choice[name] === undefined) continue;
    const { [name]: chosen, ...others } = choice;
    const buttons = counted
      .toSorted(([a, x], [b, y]) => (name === '年份' ? Number(b) - Number(a) : y - x))
      .map(([value, count]) =>
        button(`${value} ${count}`, chosen === value, () =>
          go({ ...state, choice: chosen === value ? others : { ...choice, [name]: value } }),
        ),
      );
    place.append(group(name, buttons));
  }
}

function group(name: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const element = make('div', 'facet-group', make('span', 'meta', name), ...buttons);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
  return element;
}

function button(label: string, isPressed: boolean, press: () => void): HTMLButtonElement {
  const element = make('button', 'facet', label);
  element.type = 'button';
  element.setAttribute('aria-pressed', String(isPressed));
  element.addEventListener('click', press);
  return element;
}
