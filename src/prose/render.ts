/** Renders a record's body to HTML. Any text that the survey refuses makes this throw, so that nothing unsafe can be published. */
import { markdownToHtml, type Custom, type MdastNode, type MdastPluginDefinition } from 'satteri';
import { kinds } from '../domain/kinds.ts';
import { loosen, mendChinese, needsMending, withoutJoiners } from './chinese.ts';
import { renderBlocks, renderInlines, selfLink } from './directives.ts';
import { features } from './features.ts';
import { destinationOf } from './links.ts';
import { outlineOf, type Outline, type Turn } from './outline.ts';

/** What a body needs to know of the rest of the portal. Hrefs carry the base path. */
export interface Surroundings {
  /** The address of a record named `folder/id`, or of a page of the portal by its path. */
  hrefOf(place: { reference: string } | { path: string }): string;
  /** How a contact stands in a sentence. */
  contact(id: string): { text: string; href?: string | undefined };
  /** Where a promise is kept, and its state today in one word. */
  promise(id: string): { href: string; state: string; tone: string };
  /** The title that a speaker held, by name; empty where none is known. */
  titleOf(name: string): string;
}

export interface Rendered {
  html: string;
  headings: Outline['headings'];
  turns: readonly Turn[];
}

/** Renders the body of the record `file` (relative to the content folder). Throws on raw HTML and on links that are refused. */
export function renderProse(body: string, file: string, surroundings: Surroundings): Rendered {
  const isTranscript = file.startsWith(`${kinds.conference.folder}/`);
  let tables = 0;
  let outline: Outline = { turns: [], headings: [], anchored: [] };
  const anchors: MdastPluginDefinition = {
    name: 'anchors',
    before(root, context) {
      outline = outlineOf(root);
      for (const { node, anchor } of outline.anchored)
        if (node.type === 'paragraph' || node.type === 'heading') {
          context.setProperty(node, 'data', { hProperties: { id: anchor } });
          if (isTranscript && /^p\d+$/.test(anchor)) context.appendChild(node, selfLink(anchor, '本段链接'));
        }
    },
  };
  const policy: MdastPluginDefinition = {
    name: 'policy',
    html(node) {
      throw new Error(`正文里不能写 HTML：${node.value}`);
    },
    image: refuse,
    imageReference: refuse,
    definition: refuse,
    table(node, context) {
      context.wrapNode(node, scroller(++tables));
    },
    link(node, context) {
      context.replaceNode(node, linkOf(node, file, surroundings));
    },
  };
  const result = markdownToHtml(loosen(body), {
    features,
    mdastPlugins: [
      anchors,
      body.includes(':::') && renderBlocks(() => outline, surroundings),
      body.includes(':') && renderInlines(surroundings),
      policy,
      needsMending(body) && mendChinese,
    ],
  });
  if (result instanceof Promise) throw new TypeError('every plugin of ours is synchronous');
  return { html: withoutJoiners(alignByClass(result.html)), headings: outline.headings, turns: outline.turns };
}

/** The engine writes the side of a cell as a style, which the content security policy forbids; text cannot look like this, since its `<` is escaped. */
function alignByClass(html: string): string {
  return html.replaceAll(/<(t[hd]) style="text-align: (left|center|right)">/g, '<$1 class="align-$2">');
}

/** A wide table scrolls in itself, and the keyboard can reach it. */
function scroller(number: number): Custom & { children: [] } {
  const hProperties = { className: ['table-scroll'], tabIndex: 0, ariaLabel: `表格${number}` };
  return { type: 'element', data: { hName: 'section', hProperties }, children: [] };
}

function refuse(node: MdastNode): never {
  throw new Error(`正文里不能有 ${node.type}`);
}

type Link = Extract<MdastNode, { type: 'link' }>;

/** A link with its final address; one that leaves the portal carries no referrer. */
function linkOf(node: Link, file: string, { hrefOf }: Surroundings): MdastNode {
  const destination = destinationOf(node.url, file);
  const tail = 'fragment' in destination && destination.fragment !== undefined ? `#${destination.fragment}` : '';
  switch (destination.type) {
    case 'web':
      return { ...node, data: { hProperties: { rel: 'noreferrer noopener' } } };
    case 'record':
      return { ...node, url: hrefOf({ reference: destination.reference }) + tail };
    case 'page':
      return { ...node, url: hrefOf({ path: destination.path }) + tail };
    case 'here':
      return node;
    case 'refused':
      throw new Error(`${file}：链接「${node.url}」：${destination.why}`);
  }
}
