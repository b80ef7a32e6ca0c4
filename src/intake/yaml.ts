/** YAML as editors write it: read fast by js-yaml, and only where something is wrong read again by `yaml`, which knows lines. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isCollection, LineCounter, parseDocument, type ErrorCode } from 'yaml';

export interface YamlFault {
  /** From 1, within the text given. */
  line: number;
  column: number;
  message: string;
}

const advice: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '缩进不对。同一层的内容要左对齐，下一层多缩进两个空格',
  TAB_AS_INDENT: '缩进用了制表符。请改用空格',
  DUPLICATE_KEY: '同一个字段写了两次。请删去一个',
  MISSING_CHAR: '少了一个符号。请检查引号、括号和冒号后面的空格是否成对、齐全',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或者下一行多缩进了。含冒号的文字请用引号括起来，同一层的字段要左对齐',
  MULTILINE_IMPLICIT_KEY: '字段名后面少了冒号，或冒号后面少了空格',
  BAD_ALIAS: '用了 & 或 * 引用。请直接写内容，含这些符号的文字请用引号括起来',
  BAD_SCALAR_START: '文字不能以 @ 或 ` 开头。请用引号括起来',
  UNEXPECTED_TOKEN: '这里有多余的符号。含特殊符号的文字请用引号括起来',
};

const unclear = '写法不符合 YAML 的规则。请对照编辑手册检查这一行';

/** The value of a YAML text, or the first fault in it. */
export function parseYaml(text: string): { value: unknown } | { fault: YamlFault } {
  if (/^(\s*(#.*)?\n?)*$/.test(text)) return { value: {} };
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { fault: faultOf(text, error) };
  }
}

function faultOf(text: string, error: unknown): YamlFault {
  const lines = new LineCounter();
  const [first] = parseDocument(text, { lineCounter: lines }).errors;
  if (first) {
    const { line, col } = openQuote(text, first.message) ?? lines.linePos(first.pos[0]);
    const code = /flow/i.test(first.message) ? 'MISSING_CHAR' : first.code;
    return { line, column: col, message: advice[code] ?? unclear };
  }
  const mark = error instanceof Error && 'mark' in error ? error.mark : undefined;
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) + 1 : 1;
  const isAlias = error instanceof Error && error.message.includes('alias');
  return { line, column: 1, message: (isAlias ? advice.BAD_ALIAS : undefined) ?? unclear };
}

/** Where a quote that is never closed begins; the parser only knows where the text ended. */
function openQuote(text: string, message: string): { line: number; col: number } | undefined {
  const quote = /Missing closing (["'])quote/.exec(message)?.[1];
  if (!quote) return undefined;
  const index = text.split('\n').findIndex((line) => line.split(quote).length % 2 === 0);
  return index < 0 ? undefined : { line: index + 1, col: 1 };
}

/** The line, from 1, on which the value at `path` stands; that of its nearest ancestor where it is missing. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    if (!isCollection(parent)) continue;
    const last = path[length - 1];
    const pair = parent.items.find(
      (item) => typeof item === 'object' && item !== null && 'key' in item && String(item.key) === String(last),
    );
    const found = pair && typeof pair === 'object' && 'key' in pair ? pair.key : document.getIn(path.slice(0, length), true);
    const range = typeof found === 'object' && found !== null && 'range' in found ? found.range : undefined;
    const start = Array.isArray(range) ? Number(range[0]) : undefined;
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}
