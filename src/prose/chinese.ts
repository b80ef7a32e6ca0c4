/** Mends what CommonMark does to Chinese text. */
import type { MdastNode, MdastPluginDefinition } from 'satteri';

type Phrasing = Extract<MdastNode, { type: 'paragraph' }>['children'][number];

const han = '[\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】〔〕…—]';
const brokenLine = new RegExp(`(?<=${han})\\n|\\n(?=${han})`, 'gu');

/** Joins lines of one paragraph without a space. @example joinLines('第一行，\n第二行') → '第一行，第二行' */
export function joinLines(text: string): string {
  return text.replace(brokenLine, '');
}

/** Splits text at `**…**` that CommonMark left alone beside Chinese punctuation (satteri #85). */
export function splitStrong(text: string): Phrasing[] {
  return text
    .split(/(\*\*(?=\S).+?\*\*)/s)
    .filter((part) => part !== '')
    .map((part) =>
      /^\*\*.+\*\*$/s.test(part)
        ? { type: 'strong', children: [{ type: 'text', value: part.slice(2, -2) }] }
        : { type: 'text', value: part },
    );
}

/** Invisible and no punctuation: beside it `**` opens and closes as beside a letter. Taken out again by `withoutJoiners`. */
const joiner = '\u2060';

/**
 * Markdown that reads as a Chinese editor means it: `**` beside Chinese punctuation opens and closes strong text, and the colon
 * of a time begins no directive. Lines stay where they are.
 */
export function loosen(markdown: string): string {
  return markdown
    .replaceAll(/\*\*(?=[“‘（《〈【「『])/gu, `**${joiner}`)
    .replaceAll(/(?<=[”’）》〉】」』。，！？：；、…%])\*\*/gu, `${joiner}**`)
    .replaceAll(/(?<=\d):(?=\d{2}(?!\d))/gu, '\\:');
}

/** False where no line is broken within a paragraph and nothing is strong, so that `mendChinese` would change nothing. */
export function needsMending(markdown: string): boolean {
  return markdown.includes('**') || /[^\n]\n[^\n]/.test(markdown);
}

/** Text as it was before `loosen`. */
export function withoutJoiners(text: string): string {
  return text.replaceAll(joiner, '');
}

/** The plugin: joins lines between Han characters and makes left-over `**…**` strong. */
export const mendChinese: MdastPluginDefinition = {
  name: 'chinese',
  text(node, context) {
    const joined = joinLines(node.value);
    const parts = splitStrong(joined);
    if (parts.length > 1 || parts[0]?.type === 'strong') context.replaceNode(node, parts);
    else if (joined !== node.value) context.replaceNode(node, { type: 'text', value: joined });
  },
};
