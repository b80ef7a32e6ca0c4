/** `<search-box>`: the field, the facets and the results. Nothing is fetched before the reader reaches for the field. */
import { openFinder, type Choice, type Finder, type Found } from '../search/finder.ts';
import { renderFacets, renderHits } from './search-results.ts';

const pageOfHits = 10;
const pause = 150;

class SearchBox extends HTMLElement {
  #finder: Promise<Finder> | undefined;
  #found: Found | undefined;
  #turn = 0;
  #timer = 0;

  connectedCallback() {
    this.hidden = false;
    const form = this.#part('form', HTMLFormElement);
    const field = this.#part('input', HTMLInputElement);
    const address = new URL(location.href);
    field.value = address.searchParams.get('q') ?? '';
    field.addEventListener('focus', () => this.#open(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#run({}, 'replace'), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#run({}, 'push');
    });
    this.#part('.more', HTMLButtonElement).addEventListener('click', () => this.#more());
    window.addEventListener('popstate', () => {
      const state = new URL(location.href).searchParams;
      field.value = state.get('q') ?? '';
      this.#run(choiceOf(state), 'keep');
    });
    if (field.value) this.#run(choiceOf(address.searchParams), 'keep');
  }

  #part<E extends Element>(selector: string, type: new () => E): E {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new TypeError(`search-box lacks ${selector}`);
  }

  #open(): Promise<Finder> {
    this.#finder ??= openFinder(this.dataset['bundle'] ?? '', this.dataset['base'] ?? '/');
    return this.#finder;
  }

  #say(text: string) {
    this.#part('.status', HTMLElement).textContent = text;
  }

  /** Searches for what stands in the field. A later search overtakes an earlier one. */
  async #run(choice: Choice, address: 'push' | 'replace' | 'keep') {
    const query = this.#part('input', HTMLInputElement).value.trim();
    const turn = ++this.#turn;
    const target = addressOf(query, choice);
    if (address === 'push' && target !== location.search) history.pushState(null, '', target);
    if (address === 'replace') history.replaceState(null, '', target);
    this.#part('.results', HTMLElement).replaceChildren();
    this.#part('.facets', HTMLElement).replaceChildren();
    this.#part('.narrow', HTMLElement).hidden = true;
    this.#part('.more', HTMLButtonElement).hidden = true;
    if (query === '') return this.#say('');
    this.#say('正在查找');
    try {
      const found = await (await this.#open()).search(query, choice, false);
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#narrow(found, choice);
      const shown = await this.#more();
      if (turn !== this.#turn) return;
      if (shown === 0)
        this.#say(`没有找到“${query}”。请检查有没有错字，或者少写几个字再试，例如只写其中两三个字；也可以从下面按年份、栏目和地区查找。`);
      else this.#say(shown < pageOfHits ? `找到${shown}条` : `约${found.candidates}条，先显示${shown}条`);
    } catch {
      this.#say('搜索没有装载成功。请检查网络后再试，或从下面按年份、栏目和地区查找。');
    }
  }

  /** The facets, folded away until the reader wants fewer hits. */
  #narrow({ facets: counts, candidates }: Found, choice: Choice) {
    const fold = this.#part('.narrow', HTMLDetailsElement);
    fold.hidden = candidates === 0;
    if (Object.keys(choice).length > 0) fold.open = true;
    renderFacets(this.#part('.facets', HTMLElement), counts, choice, (next) => this.#run(next, 'push'));
  }

  /** Shows the next hits; gives how many. */
  async #more(): Promise<number> {
    const hits = (await this.#found?.next(pageOfHits)) ?? [];
    renderHits(this.#part('.results', HTMLElement), hits);
    this.#part('.more', HTMLButtonElement).hidden = hits.length < pageOfHits;
    return hits.length;
  }
}

const facets = { kind: '类型', region: '地区', unit: '单位', year: '年份' } as const;

function choiceOf(state: URLSearchParams): Choice {
  const choice: Record<string, string> = {};
  for (const [key, name] of Object.entries(facets)) {
    const value = state.get(key);
    if (value) choice[name] = value;
  }
  return choice;
}

/** The address that brings a reader back to this search. */
function addressOf(query: string, choice: Choice): string {
  const state = new URLSearchParams(query ? { q: query } : {});
  for (const [key, name] of Object.entries(facets)) if (choice[name]) state.set(key, choice[name]);
  const text = state.toString();
  return text ? `?${text}` : location.pathname;
}

customElements.define('search-box', SearchBox);
