/** Reads a body without rendering it: what in it is not allowed, what it points to, and the anchors that it has. */
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Mark } from '../domain/kinds.ts';
import { nearest } from '../domain/nearest.ts';
import { loosen, withoutJoiners } from './chinese.ts';
import { allowedComponents } from './components.ts';
import { features } from './features.ts';
import { destinationOf } from './links.ts';
import { isLabel, isPlainColon, outlineOf, splitLabel, textOf, type Outline } from './outline.ts';
import { blockNames, contactName, inlineNames, promiseName, turnKindOf } from './vocabulary.ts';

interface Fault {
  /** From 1, within the body. */
  line: number;
  column: number;
  message: string;
}

export interface Survey {
  faults: Fault[];
  marks: Mark[];
  anchors: string[];
  isEmpty: boolean;
}

interface Walk {
  survey: Survey;
  file: string;
  anchorOf: Map<MdastNode, string>;
  outline: Outline;
}

/** Surveys the body of the record `file`. Lines count within the body. */
export function surveyProse(body: string, file: string): Survey {
  const survey: Survey = { faults: [], marks: [], anchors: [], isEmpty: body.trim() === '' };
  let root: MdastNode;
  try {
    root = file.endsWith('.mdx') ? mdxToMdast(loosen(body), { features }) : markdownToMdast(loosen(body), { features });
  } catch (error) {
    const [, line = 1, column = 1] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
    const message = '正文读不懂。请检查尖括号和花括号是否成对，不写 HTML 和注释；要显示它们，请写成 \\< 和 \\{';
    survey.faults.push({ line: Number(line), column: Number(column), message });
    return survey;
  }
  if (root.type !== 'root') return survey;
  const outline = outlineOf(root);
  survey.anchors = outline.anchored.map(({ anchor }) => anchor);
  const seen = new Set<string>();
  const repeated = survey.anchors.find((anchor) => seen.size === seen.add(anchor).size);
  if (repeated) survey.faults.push({ line: 1, column: 1, message: `段落编号「${repeated}」用了两次，请换一个` });
  walk(root, '', { survey, file, outline, anchorOf: new Map(outline.anchored.map(({ node, anchor }) => [node, anchor])) });
  return survey;
}

function walk(node: MdastNode, above: string, state: Walk) {
  const anchor = state.anchorOf.get(node) ?? above;
  visit(node, anchor, state);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, anchor, state);
}

function visit(node: MdastNode, anchor: string, { survey, file, anchorOf }: Walk) {
  const line = node.position?.start.line ?? 1;
  const fault = (message: string) => survey.faults.push({ line, column: node.position?.start.column ?? 1, message });
  switch (node.type) {
    case 'html':
      return fault(`正文里不能写 HTML「${short(node.value)}」。请用 Markdown；要显示尖括号，请写成 \\<`);
    case 'heading':
      return node.depth === 1 ? fault('正文里的标题从 ## 开始；一级标题就是 title，不用再写') : undefined;
    case 'image':
    case 'imageReference':
      return fault('图片不写在正文里。请写在 photos 字段，并写明替代文字、图注和作者');
    case 'definition':
      return fault('链接请直接写成 [文字](地址)，不要把地址另写一行');
    case 'link':
      return visitLink(node.url, line, file, survey, fault);
    case 'text':
      return visitText(node.value, fault);
    case 'containerDirective':
      return visitBlock(node, anchorOf.has(node), line, survey, fault);
    case 'leafDirective':
      return fault(`不认识「::${node.name}」。成段的标记用三个冒号：${blockNames.map((name) => `:::${name}`).join('、')}`);
    case 'textDirective':
      return visitInline(node, anchor, line, survey, fault);
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return fault('说明页里不能写程序（import、export 或花括号）。要显示花括号，请写成 \\{');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return visitComponent(node, fault);
    default:
      return undefined;
  }
}

function visitText(text: string, fault: (message: string) => void) {
  if (/\*\*/.test(repairStrong(withoutJoiners(text)))) fault('加粗的星号没有成对。请检查 ** 是否写在同一段里');
  if (/^:::/m.test(text)) fault('三个冒号要独占一行，前面空一行，名字紧跟着冒号，例如 :::提示');
}

function visitLink(url: string, line: number, file: string, survey: Survey, fault: (message: string) => void) {
  const destination = destinationOf(url, file);
  if (destination.type === 'refused') fault(`链接「${short(url)}」：${destination.why}`);
  if (destination.type === 'here' && !survey.anchors.includes(destination.fragment))
    fault(`找不到段落「${destination.fragment}」，请核对 # 后面的部分`);
  if (destination.type !== 'record') return;
  const { reference, fragment } = destination;
  survey.marks.push({ type: 'link', target: reference, line, ...(fragment !== undefined && { fragment }) });
}

type Block = Extract<MdastNode, { type: 'containerDirective' }>;
type Inline = Extract<MdastNode, { type: 'textDirective' }>;
type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function visitBlock(node: Block, isOutermost: boolean, line: number, survey: Survey, fault: (message: string) => void) {
  if (!blockNames.includes(node.name)) {
    const close = nearest(node.name, blockNames);
    return fault(
      `不认识「:::${node.name}」。${close ? `是不是「:::${close}」？` : ''}可以用：${blockNames.map((name) => `:::${name}`).join('、')}`,
    );
  }
  const kind = turnKindOf(node.name);
  if (!kind) return;
  if (!isOutermost) return fault(`「:::${node.name}」只能写在正文最外层，不能放在列表、引用或提示里`);
  const label = node.children.find((child) => isLabel(child));
  if (!label)
    return fault(`「:::${node.name}」后面要写明是谁，例如 :::${node.name}[${kind === 'question' ? '某某日报记者 王某' : '姓名'}]`);
  if (!node.children.some((child) => !isLabel(child))) return fault(`「:::${node.name}」里没有内容`);
  if (kind !== 'question') survey.marks.push({ type: 'speaker', name: splitLabel(textOf(label)).by, line });
}

function visitInline(node: Inline, anchor: string, line: number, survey: Survey, fault: (message: string) => void) {
  const id = node.attributes?.['id'];
  if (!inlineNames.includes(node.name)) {
    if (isPlainColon(node)) return;
    const close = nearest(node.name, inlineNames);
    return fault(
      `不认识「:${node.name}」。${close ? `是不是「:${close}」？` : ''}可以用：${inlineNames.map((name) => `:${name}`).join('、')}`,
    );
  }
  if (!id)
    return isPlainColon(node)
      ? undefined
      : fault(`「:${node.name}」要写编号，例如 :${node.name}${node.name === promiseName ? '[原话]' : ''}{id=编号}`);
  if (node.name === contactName) survey.marks.push({ type: 'contact', contact: id, line });
  if (node.name !== promiseName) return;
  if (node.children.length === 0) return fault('「:承诺」后面的方括号里要写承诺的原话');
  if (hasLink(node)) return fault('「:承诺」的原话里不能再放链接，请把链接写在外面');
  survey.marks.push({ type: 'promise', commitment: id, anchor, text: textOf(node), line });
}

function hasLink(node: MdastNode): boolean {
  return node.type === 'link' || ('children' in node && node.children.some((child) => hasLink(child)));
}

function visitComponent(node: Component, fault: (message: string) => void) {
  const allowed = node.name ? allowedComponents.get(node.name) : undefined;
  if (!allowed)
    return fault(`不能用「<${node.name ?? ''}>」。说明页可以用：${[...allowedComponents.keys()].map((name) => `<${name} />`).join('、')}`);
  for (const attribute of node.attributes) {
    const isPlain = attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value === 'string');
    if (!isPlain || !allowed.includes(attribute.name))
      return fault(`「<${node.name ?? ''}>」只能写这些属性：${allowed.join('、') || '没有'}`);
  }
}

/** CommonMark does not see strong text beside Chinese punctuation; this takes those pairs out of a text. */
function repairStrong(text: string): string {
  return text.replace(/\*\*(?=\S)(.+?)\*\*/gs, '$1');
}

function short(text: string): string {
  const line = text.replaceAll('\n', ' ').trim();
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}……` : line;
}
