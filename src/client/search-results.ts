/** Draws facets and hits as plain elements; text is set as text, never as markup. */
import type { Choice, Found, Hit } from '../search/finder.ts';

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

/** Draws the facets that would narrow the search; a chosen one is taken back by a second press. */
export function renderFacets(place: HTMLElement, facets: Found['facets'], choice: Choice, choose: (choice: Choice) => void) {
  for (const name of ['类型', '地区', '年份', '单位']) {
    const values = facets[name] ?? {};
    const counted = Object.entries(values).filter(([value, count]) => count > 0 || choice[name] === value);
    if (counted.length < 2 && choice[name] === undefined) continue;
    const buttons = counted
      .toSorted(([a, x], [b, y]) => (name === '年份' ? Number(b) - Number(a) : y - x))
      .map(([value, count]) => {
        const button = make('button', 'facet', `${value} ${count}`);
        button.type = 'button';
        const isChosen = choice[name] === value;
        button.setAttribute('aria-pressed', String(isChosen));
        button.addEventListener('click', () => {
          const { [name]: _, ...others } = choice;
          choose(isChosen ? others : { ...choice, [name]: value });
        });
        return button;
      });
    const group = make('div', 'facet-group', make('span', 'meta', name), ...buttons);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', name);
    place.append(group);
  }
}
