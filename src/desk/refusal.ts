/** Failures in the words of the people who run the commands. */
import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Settings } from '../settings.ts';

/** A failure that has been explained; the message is for an editor. */
export class Refusal extends Error {}

const systemFaults: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了。请腾出空间',
  EACCES: '没有权限。请检查文件夹的权限',
  EPERM: '没有权限。请检查文件夹的权限',
  EROFS: '磁盘是只读的。请换一个位置',
  ENOTDIR: '路径中间有一段不是文件夹。请检查 CONTENT_DIR 和 OUT_DIR',
  EMFILE: '打开的文件太多。请关掉别的程序后再试',
};

/** What to print of a failure: a sentence where it has one, and all of it where only a programmer can help. */
export function explainFailure(error: unknown): unknown {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error && 'code' in error)) return error;
  const sentence = systemFaults[String(error.code)];
  return sentence ? `${sentence}${'path' in error ? `：${String(error.path)}` : ''}` : error;
}

/** Refuses a content folder that is not there. */
export function requireContent({ contentDir }: Settings): void {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`CONTENT_DIR「${contentDir}」不是文件夹。请写内容所在的文件夹`);
}

/** Refuses to put a site in the place of anything but a site: what stands in `outDir` is deleted. */
export function requirePlace({ contentDir, outDir }: Settings): void {
  if (holds(outDir, process.cwd()) || holds(outDir, contentDir) || holds(contentDir, outDir))
    throw new Refusal(`OUT_DIR「${outDir}」和程序或内容的文件夹重叠，生成网站会把它们删去。请换一个文件夹`);
  const found = statSync(outDir, { throwIfNoEntry: false });
  if (!found) return;
  const names = found.isDirectory() ? readdirSync(outDir) : undefined;
  if (!names) throw new Refusal(`OUT_DIR「${outDir}」是一个文件。请写一个文件夹`);
  if (names.length > 0 && !names.includes('index.html'))
    throw new Refusal(`OUT_DIR「${outDir}」里有别的文件，生成网站会把它们删去。请换一个空文件夹`);
}

/** True where `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  return relative(outer, inner).split(sep)[0] !== '..';
}
