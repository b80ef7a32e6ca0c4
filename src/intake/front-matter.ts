export interface Parts {
  frontMatter: string;
  body: string;
  /** Line, from 1, on which the front matter's first line stands. */
  frontLine: number;
  /** Line, from 1, on which the body begins. */
  bodyLine: number;
}

const pattern = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** Splits a Markdown file at its `---` fences; nothing where it has none. */
export function splitFrontMatter(text: string): Parts | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return {
    frontMatter: match[1] ?? '',
    body: text.slice(head.length),
    frontLine: 2,
    bodyLine: head.split('\n').length,
  };
}
