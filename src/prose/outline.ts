/** Walks a Markdown tree once and gives every heading, paragraph and turn its permanent anchor. */
import type { MdastNode } from 'satteri';
import { withoutJoiners } from './chinese.ts';
import { turnKindOf, type TurnKind } from './vocabulary.ts';

export interface Turn {
  kind: TurnKind;
  anchor: string;
  /** Who speaks. */
  by: string;
  /** The outlet of who asks; empty for who answers. */
  outlet: string;
  /** The first words, for the list of contents. */
  text: string;
}

interface Anchored {
  node: MdastNode;
  anchor: string;
}

export interface Outline {
  turns: Turn[];
  headings: { anchor: string; depth: number; text: string }[];
  /** Nodes that carry an anchor, in the order of the text. */
  anchored: Anchored[];
}

/** True where the colon was punctuation: `10:30` reads as a directive, but has neither label nor attributes. */
export function isPlainColon(node: Extract<MdastNode, { type: 'textDirective' }>): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}

/** All the text below a node. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return withoutJoiners(node.value);
  if (node.type === 'textDirective' && isPlainColon(node)) return `:${node.name}`;
  return 'children' in node ? node.children.map((inner) => textOf(inner)).join('') : '';
}

/** True where a paragraph is the `[label]` of a directive. */
export function isLabel(node: MdastNode): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

/** The label of a turn split into outlet and speaker. @example splitLabel('示例日报记者 王某') → { outlet: '示例日报记者', by: '王某' } */
export function splitLabel(label: string): { outlet: string; by: string } {
  const [, outlet = '', by = label] = /^(.*\S)\s+(\S+)$/.exec(label.trim()) ?? [];
  return { outlet, by: by.trim() };
}

/**
 * The outline of a body. Paragraphs are `p1`, `p2` …; headings `s1`; in a transcript the opening is `o1`, questions `q1`,
 * their answers `q1-a1`, and paragraphs inside them `q1-a1-p2`. `{#name}` on a turn overrides its anchor.
 */
export function outlineOf(root: { children: readonly MdastNode[] }): Outline {
  const outline: Outline = { turns: [], headings: [], anchored: [] };
  let paragraphs = 0;
  let openings = 0;
  let questions = 0;
  let answers = 0;
  let question = '';
  for (const node of root.children) {
    if (node.type === 'paragraph') outline.anchored.push({ node, anchor: `p${++paragraphs}` });
    if (node.type === 'heading') {
      const anchor = `s${outline.headings.length + 1}`;
      outline.headings.push({ anchor, depth: node.depth, text: textOf(node) });
      outline.anchored.push({ node, anchor });
    }
    if (node.type !== 'containerDirective') continue;
    const kind = turnKindOf(node.name);
    if (!kind) continue;
    let anchor: string;
    if (kind === 'opening') anchor = `o${++openings}`;
    else if (kind === 'question') {
      questions++;
      question = node.attributes?.['id'] ?? `q${questions}`;
      answers = 0;
      anchor = question;
    } else anchor = `${question || 'q0'}-a${++answers}`;
    anchor = node.attributes?.['id'] ?? anchor;
    addTurn(outline, node, kind, anchor);
  }
  return outline;
}

function addTurn(outline: Outline, node: Extract<MdastNode, { type: 'containerDirective' }>, kind: TurnKind, anchor: string) {
  outline.anchored.push({ node, anchor });
  const label = node.children.find((inner) => isLabel(inner));
  const body = node.children.filter((inner) => !isLabel(inner));
  const named = label ? splitLabel(textOf(label)) : { outlet: '', by: '' };
  outline.turns.push({ kind, anchor, ...named, text: body[0] ? textOf(body[0]).replaceAll('\n', '') : '' });
  let paragraphs = 0;
  for (const inner of body) if (inner.type === 'paragraph') outline.anchored.push({ node: inner, anchor: `${anchor}-p${++paragraphs}` });
}
