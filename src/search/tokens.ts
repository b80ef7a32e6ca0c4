/** The text rules that the build and the browser share: how Chinese text is cut for the index, and a query for a search. */

const han = /\p{Script=Han}/u;
const word = /[\p{Script=Latin}\p{N}]/u;

/** One form for what readers type in many: NFKC, lower case, no zero-width characters, no thousands commas. @example normalise('２，３００Ａ') → '2300a' */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\uFEFF]/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
}

/** Runs of Han characters and runs of letters and digits, in order. @example runsOf('12月3日GDP增长') → ['12', '月', '3', '日', 'gdp', '增长'] */
export function runsOf(text: string): string[] {
  const runs: string[] = [];
  let last: 'han' | 'word' | 'other' = 'other';
  for (const character of normalise(text)) {
    const type = han.test(character) ? 'han' : word.test(character) ? 'word' : 'other';
    if (type !== 'other') {
      if (type === last) runs.push(`${runs.pop() ?? ''}${character}`);
      else runs.push(character);
    }
    last = type;
  }
  return runs;
}

/** Every overlapping pair of a Han run; a run of one stands alone. @example pairsOf('整改率') → ['整改', '改率'] */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2 || !han.test(run)) return [run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** The tokens of a title, each once. */
export function titleTokens(title: string): string[] {
  return [...new Set(runsOf(title).flatMap((run) => pairsOf(run)))];
}

/** The tokens that a query is looked up by: in a run of six or more characters every other pair and the last find the same pages at half the cost. */
export function queryTokens(query: string): string[] {
  const tokens = runsOf(query).flatMap((run) => {
    const pairs = pairsOf(run);
    return pairs.length < 5 ? pairs : pairs.filter((_, index) => index % 2 === 0 || index === pairs.length - 1);
  });
  return [...new Set(tokens)];
}

/** The phrases of a query: parts between spaces, all of which must occur. Quotes of every kind are left out. */
export function phrasesOf(query: string): string[] {
  return normalise(query)
    .replace(/["'“”‘’「」『』《》〈〉〝〞]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
}

/** Where each phrase stands in a text, as ranges of the text itself; empty where one of them is missing. */
export function occurrencesOf(text: string, phrases: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const folded = fold(text);
  for (const phrase of phrases) {
    let at = folded.text.indexOf(phrase);
    if (at < 0) return [];
    for (; at >= 0; at = folded.text.indexOf(phrase, at + phrase.length))
      found.push({ start: folded.origins[at] ?? 0, end: (folded.origins[at + phrase.length - 1] ?? 0) + 1 });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A text in its normal form, with the place of each character in the original. */
function fold(text: string): { text: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const isComma =
      /[,，]/.test(text[index] ?? '') &&
      /\d$/.test(normalise(text[index - 1] ?? '')) &&
      /^,\d{3}(?!\d)/.test(normalise(text.slice(index, index + 5)));
    if (isComma) continue;
    const form = normalise(text[index] ?? '');
    folded += form;
    for (let unit = 0; unit < form.length; unit++) origins.push(index);
  }
  return { text: folded, origins };
}
