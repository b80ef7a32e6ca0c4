/** Turns directives into the markup that the style sheet knows: turns of a press conference, callouts, promises, contacts. */
import type { Custom, MdastNode, MdastPluginDefinition } from 'satteri';
import { isLabel, isPlainColon, textOf, type Outline, type Turn } from './outline.ts';
import type { Surroundings } from './render.ts';
import { calloutName, contactName, promiseName, turnKindOf } from './vocabulary.ts';

type Block = Extract<MdastNode, { type: 'containerDirective' }>;
type Inline = Extract<MdastNode, { type: 'textDirective' }>;
type Content = MdastNode | Custom;

/** The plugin for blocks; the outline must have been taken before it runs. */
export function renderBlocks(outline: () => Outline, surroundings: Surroundings): MdastPluginDefinition {
  return {
    name: 'blocks',
    options: { position: true },
    containerDirective(node, context) {
      const made = blockOf(node, outline(), surroundings);
      if (!made) throw new Error(`不认识「:::${node.name}」`);
      context.replaceNode(node, made);
    },
    leafDirective(node) {
      throw new Error(`不认识「::${node.name}」`);
    },
  };
}

/** The plugin for directives in a line; it runs after the one for blocks. */
export function renderInlines(surroundings: Surroundings): MdastPluginDefinition {
  return {
    name: 'inlines',
    textDirective(node, context) {
      context.replaceNode(node, inlineOf(node, surroundings));
    },
  };
}

function blockOf(node: Block, outline: Outline, surroundings: Surroundings): Custom | undefined {
  if (node.name === calloutName) return element('aside', { className: ['callout'] }, node.children);
  const kind = turnKindOf(node.name);
  if (!kind) return undefined;
  const spoken = node.children.filter((child) => !isLabel(child));
  const turn = outline.turns.find(({ anchor }) => anchor === anchorOf(node, outline));
  if (!turn) return undefined;
  let paragraphs = 0;
  const body = spoken.map((child): Content => {
    if (child.type !== 'paragraph') return child;
    const id = `${turn.anchor}-p${++paragraphs}`;
    return element('p', { id }, [...child.children, selfLink(id, '本段链接')]);
  });
  return element('section', { className: ['turn', `turn-${kind}`], id: turn.anchor }, [speakerOf(turn, surroundings), ...body]);
}

function anchorOf(node: Block, outline: Outline): string | undefined {
  const offset = node.position?.start.offset;
  return outline.anchored.find((entry) => entry.node === node || (offset !== undefined && entry.node.position?.start.offset === offset))
    ?.anchor;
}

/** The line above a turn: who speaks, as what, and the turn's own link. */
function speakerOf({ kind, by, outlet, anchor }: Turn, { titleOf }: Surroundings): Custom {
  const title = kind === 'question' ? outlet : titleOf(by);
  const what = { opening: '发布', question: '问', answer: '答' }[kind];
  return element('header', { className: ['turn-by'] }, [
    element('span', { className: ['turn-kind'] }, [{ type: 'text', value: what }]),
    element('strong', {}, [{ type: 'text', value: by }]),
    element('span', { className: ['turn-title'] }, [{ type: 'text', value: title }]),
    selfLink(anchor, { opening: '这段发布的链接', question: '这一问的链接', answer: '这一答的链接' }[kind]),
  ]);
}

function inlineOf(node: Inline, { contact, promise }: Surroundings): MdastNode | (MdastNode | Custom)[] {
  const id = node.attributes?.['id'];
  if (isPlainColon(node)) return { type: 'text', value: `:${node.name}` };
  if (node.name === contactName && id) {
    const { text, href } = contact(id);
    const words: MdastNode = { type: 'text', value: text };
    return [href ? element('a', { className: ['tel'], href }, [words]) : element('strong', {}, [words])];
  }
  if (node.name === promiseName && id) {
    const { href, state, tone } = promise(id);
    const label = element('span', { className: ['tag'], dataTone: tone }, [{ type: 'text', value: state }]);
    return [element('a', { className: ['promise'], href }, node.children), label];
  }
  throw new Error(`不认识「:${node.name}」${textOf(node)}`);
}

/** The quiet § that leads to its own paragraph. */
export function selfLink(id: string, label: string): Custom {
  return element('a', { className: ['anchor'], href: `#${id}`, ariaLabel: label }, [{ type: 'text', value: '§' }]);
}

/** A node of no Markdown type; sätteri renders it through its `hName`. */
function element(name: string, properties: Record<string, string | string[]>, children: Content[]): Custom {
  return { type: 'element', data: { hName: name, hProperties: properties }, children };
}
