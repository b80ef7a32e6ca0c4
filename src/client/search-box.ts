/** `<search-box>`: the field, the facets and the results. Nothing is fetched before the reader reaches for the field. */
import { openFinder, type Finder, type Found } from '../search/finder.ts';
import { renderFacets, renderHits } from './search-results.ts';
import { readState, writeState, type SearchState } from './search-state.ts';

const pageOfHits = 10;
const pause = 150;

class SearchBox extends HTMLElement {
  #finder: Promise<Finder> | undefined;
  #found: Found | undefined;
  #turn = 0;
  #timer = 0;
  /** True while letters are added to a search that has its own step in the history already. */
  #isTyping = false;

  connectedCallback() {
    this.hidden = false;
    const field = this.#part('input', HTMLInputElement);
    const fresh = (): SearchState => ({ query: field.value.trim(), choice: {}, byDate: false });
    field.addEventListener('focus', () => this.#open(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#type(fresh()), pause);
    });
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#type({ ...readState(location.hash), query: field.value.trim() });
      this.#isTyping = false;
    });
    this.#part('.more', HTMLButtonElement).addEventListener('click', () => this.#more());
    window.addEventListener('popstate', () => this.#restore());
    if (readState(location.hash).query) this.#restore();
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

  /** Searches for what stands in the address. */
  #restore() {
    const state = readState(location.hash);
    this.#isTyping = false;
    this.#part('input', HTMLInputElement).value = state.query;
    this.#run(state);
  }

  /** Searches while words are typed: one step for all of them. */
  #type(state: SearchState) {
    if (this.#isTyping) history.replaceState(null, '', writeState(state));
    else if (writeState(state) !== location.hash) history.pushState(null, '', writeState(state));
    this.#isTyping = true;
    this.#run(state);
  }

  /** Searches, and leaves a step to come back to. */
  #go(state: SearchState) {
    const target = writeState(state);
    if (target !== location.hash) history.pushState(null, '', target);
    this.#run(state);
  }

  /** Shows what a search finds. A later search overtakes an earlier one. */
  async #run(state: SearchState) {
    const turn = ++this.#turn;
    this.#part('.results', HTMLElement).replaceChildren();
    this.#part('.facets', HTMLElement).replaceChildren();
    this.#part('.narrow', HTMLElement).hidden = true;
    this.#part('.more', HTMLButtonElement).hidden = true;
    if (state.query === '') return this.#say('');
    this.#say('正在查找');
    try {
      const found = await (await this.#open()).search(state.query, state.choice, state.byDate);
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#narrow(found, state);
      const shown = await this.#more();
      if (turn !== this.#turn) return;
      if (shown === 0)
        this.#say(
          `没有找到“${state.query}”。请检查有没有错字，或者少写几个字再试，例如只写其中两三个字；也可以从下面按年份、栏目和地区查找。`,
        );
      else this.#say(shown < pageOfHits ? `找到${shown}条` : `约${found.candidates}条，先显示${shown}条`);
    } catch {
      this.#finder = undefined;
      this.#say('搜索没有装载成功。请检查网络后再试，或从下面按年份、栏目和地区查找。');
    }
  }

  /** The facets and the order, folded away until the reader wants them. */
  #narrow({ facets, candidates }: Found, state: SearchState) {
    const fold = this.#part('.narrow', HTMLDetailsElement);
    fold.hidden = candidates === 0;
    if (Object.keys(state.choice).length > 0 || state.byDate) fold.open = true;
    renderFacets(this.#part('.facets', HTMLElement), facets, state, (next) => this.#go(next));
  }

  /** Shows the next hits; gives how many. */
  async #more(): Promise<number> {
    const hits = (await this.#found?.next(pageOfHits)) ?? [];
    renderHits(this.#part('.results', HTMLElement), hits);
    this.#part('.more', HTMLButtonElement).hidden = hits.length < pageOfHits;
    return hits.length;
  }
}

customElements.define('search-box', SearchBox);
