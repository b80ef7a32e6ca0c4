/** One file of a record's folder, read into a record or into what is wrong with it. */
import { join } from 'node:path';
import { dayOf } from '../domain/calendar.ts';
import type { Finding } from '../domain/finding.ts';
import { kinds, type AnyRecord, type Kind } from '../domain/kinds.ts';
import { surveyProse, type Survey } from '../prose/survey.ts';
import { explainIssues } from './explain.ts';
import { readText } from './files.ts';
import { splitFrontMatter, type Parts } from './front-matter.ts';
import { lineOfPath, parseYaml } from './yaml.ts';

export interface ReadRecord {
  record?: AnyRecord;
  findings: Finding[];
}

/** Reads a record of `kind` from `file`, which is relative to the content folder `root`. */
export async function readRecord(root: string, kind: Kind, file: string): Promise<ReadRecord> {
  const findings: Finding[] = [];
  const report = (message: string, line = 1, field?: string) => findings.push({ file, line, message, ...(field && { field }) });
  const named = nameFault(kind, file);
  if (named) report(named);
  if (!/\.mdx?$/.test(file)) return { findings };
  if (!/\.mdx?$/.test(file)) return { findings };
  const read = await readText(join(root, file));
  if ('failure' in read) {
    report(read.failure);
    return { findings };
  }
  const parts = splitFrontMatter(read.text);
  if (!parts) {
    report('文件开头要有两行 ---，字段写在它们中间。请对照编辑手册');
    return { findings };
  }
  const survey = surveyProse(parts.body, file);
  for (const { line, column, message } of survey.faults) findings.push({ file, line: line + parts.bodyLine - 1, column, message });
  if (survey.isEmpty && kinds[kind].needsBody) report('正文是空的。请在第二行 --- 下面写正文', parts.bodyLine);
  const record = parseRecord(kind, file, parts, survey, findings);
  return record ? { record, findings } : { findings };
}

/** The id of a record is the name of its file. */
export function idOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

/** What is wrong with the file's name, if anything. */
function nameFault(kind: Kind, file: string): string | undefined {
  const name = file.split('/').at(-1) ?? '';
  if (kind === 'page' ? !/\.mdx?$/.test(name) : !name.endsWith('.md'))
    return kind === 'page' ? '这里只放 .md 或 .mdx 文件' : '这里只放 .md 文件。图片放在 images，附件放在 files';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.mdx?$/.test(name))
    return '文件名只能用小写英文字母、数字和连字符，例如 2021-07-22-fabuhui.md。它会成为网址，发布后不再改变';
  if (kinds[kind].dated && !/^\d{4}-\d{2}-\d{2}-/.test(name)) return '文件名要以日期开头，例如 2021-07-22-fabuhui.md';
  return undefined;
}

function parseRecord(kind: Kind, file: string, parts: Parts, survey: Survey, findings: Finding[]): AnyRecord | undefined {
  const yaml = parseYaml(parts.frontMatter);
  const at = (line: number) => line + parts.frontLine - 1;
  if ('fault' in yaml) {
    findings.push({ file, line: at(yaml.fault.line), column: yaml.fault.column, message: yaml.fault.message });
    return undefined;
  }
  const id = idOf(file);
  const marks = survey.marks.map((mark) => ({ ...mark, line: mark.line + parts.bodyLine - 1 }));
  const parsed = parseKind(kind, yaml.value, { id, file, marks, anchors: survey.anchors });
  if ('issues' in parsed) {
    for (const { path, message } of explainIssues(kinds[kind].schema, parsed.issues, yaml.value))
      findings.push({ file, line: at(lineOfPath(parts.frontMatter, path)), field: fieldOf(path), message });
    return undefined;
  }
  const { record } = parsed;
  if (kinds[kind].dated && /^\d{4}-\d{2}-\d{2}-/.test(id) && !id.startsWith(dayOf(record.date)))
    findings.push({
      file,
      line: at(lineOfPath(parts.frontMatter, ['date'])),
      field: 'date',
      message: `日期 ${dayOf(record.date)} 和文件名开头的 ${id.slice(0, 10)} 不一样。请改成一样的`,
    });
  return record;
}

type Place = Pick<AnyRecord, 'id' | 'file' | 'marks' | 'anchors'>;
type Issues = NonNullable<ReturnType<(typeof kinds)['news']['schema']['safeParse']>['error']>['issues'];

/** Parses the fields by the kind's schema. A switch, so that the type of each kind stays exact. */
function parseKind(kind: Kind, value: unknown, place: Place): { record: AnyRecord } | { issues: Issues } {
  const made = <T>(parsed: { success: true; data: T } | { success: false; error: { issues: Issues } }, make: (data: T) => AnyRecord) =>
    parsed.success ? { record: make(parsed.data) } : { issues: parsed.error.issues };
  switch (kind) {
    case 'campaign':
      return made(kinds.campaign.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'news':
      return made(kinds.news.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'conference':
      return made(kinds.conference.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'hero':
      return made(kinds.hero.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'contact':
      return made(kinds.contact.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'commitment':
      return made(kinds.commitment.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'mechanism':
      return made(kinds.mechanism.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'case':
      return made(kinds.case.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'opinion':
      return made(kinds.opinion.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
    case 'page':
      return made(kinds.page.schema.safeParse(value), (data) => ({ kind, ...place, ...data }));
  }
}

/** A path as an editor reads it. @example fieldOf(['photos', 0, 'alt']) → 'photos 第 1 项 alt' */
export function fieldOf(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 项` : part)).join(' ');
}
