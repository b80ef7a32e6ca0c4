/** Reads a whole content tree: the archive where all is well, and everything that is wrong, together. */
import { join } from 'node:path';
import { createArchive, createIndex, type Archive } from '../domain/archive.ts';
import type { Finding, Problem } from '../domain/finding.ts';
import { kindNames, kinds, type AnyRecord, type Kind } from '../domain/kinds.ts';
import { problems } from '../domain/problems.ts';
import { assetProblems } from './assets.ts';
import { listFiles, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { fieldOf, idOf, readRecord } from './record.ts';
import { readRegisters } from './registers.ts';
import { lineOfPath } from './yaml.ts';

const batch = 64;

/** The records of one kind and what is wrong with its files. */
export async function readKind(root: string, kind: Kind): Promise<{ records: AnyRecord[]; findings: Finding[] }> {
  const files = await listFiles(root, kinds[kind].folder);
  const records: AnyRecord[] = [];
  const findings: Finding[] = [];
  const fileOf = new Map<string, string>();
  for (let start = 0; start < files.length; start += batch) {
    const read = await Promise.all(files.slice(start, start + batch).map((file) => readRecord(root, kind, file)));
    for (const one of read) {
      findings.push(...one.findings);
      if (!one.record) continue;
      const { id, file } = one.record;
      const twin = fileOf.get(id);
      if (twin) findings.push({ file, line: 1, message: `编号「${id}」和 ${twin} 重复。同一目录（含子目录）里文件名不能相同，请改一个` });
      else records.push(one.record);
      fileOf.set(id, file);
    }
  }
  return { records, findings };
}

export interface Inspection {
  archive: Archive | undefined;
  findings: Finding[];
  files: number;
}

/** Reads and judges the content tree at `root` as of `now`. */
export async function inspectContent(root: string, now: Date): Promise<Inspection> {
  const findings: Finding[] = [];
  const registers = await readRegisters(root, findings);
  const records: AnyRecord[] = [];
  for (const kind of kindNames) {
    const read = await readKind(root, kind);
    for (const record of read.records) records.push(record);
    for (const finding of read.findings) findings.push(finding);
  }
  const { site, regions, units, indicators, glossary } = registers;
  const hasAll = site && regions && units && indicators && glossary;
  const archive = hasAll ? createArchive({ site, regions, units, indicators, glossary, records }) : undefined;
  const unread = new Set(findings.map(({ file }) => `${file.split('/')[0] ?? ''}/${idOf(file).toLowerCase()}`));
  const known = archive ?? { ...createIndex(records), site, regions, units, indicators };
  const between = [...problems(known, now, unread), ...(await assetProblems(root, records))];
  for (const problem of between) findings.push(await locate(root, problem));
  return { archive, findings: findings.toSorted(byPlace), files: records.length };
}

function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

/** A problem with its line. The file is read again, which only a wrong file costs. */
async function locate(root: string, { file, path, line, message }: Problem): Promise<Finding> {
  const field = path.length > 0 ? { field: fieldOf(path) } : {};
  if (line !== undefined) return { file, line, message, ...field };
  const read = await readText(join(root, file));
  if ('failure' in read) return { file, line: 1, message, ...field };
  const parts = file.endsWith('.yaml') ? { frontMatter: read.text, frontLine: 1 } : splitFrontMatter(read.text);
  const found = parts ? lineOfPath(parts.frontMatter, path) + parts.frontLine - 1 : 1;
  return { file, line: found, message, ...field };
}
