/** Photos and attachments that records name: whether they are there, and how large. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../domain/finding.ts';
import type { AnyRecord } from '../domain/kinds.ts';

const kilobyte = 1024;
/** Requirement L1: an image of more than 200 KB keeps readers on cheap phones waiting. */
export const imageLimit = 200 * kilobyte;
export const attachmentLimit = 20 * kilobyte * kilobyte;

export interface ImageFile {
  width: number;
  height: number;
  bytes: number;
}

/** Width and height in pixels, and size; nothing where the file is missing or no image. */
export async function measureImage(root: string, file: string): Promise<ImageFile | undefined> {
  const bytes = await readFile(join(root, 'images', file)).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    if (file.endsWith('.svg') && isActive(bytes.toString('utf8'))) return undefined;
    const { width, height } = imageSize(bytes);
    return { width, height, bytes: bytes.length };
  } catch {
    return undefined;
  }
}

/** True where a drawing could run or fetch something when it is opened by itself. */
function isActive(svg: string): boolean {
  return /<script|<foreignObject|\son\w+\s*=|javascript:|href\s*=\s*["']?https?:/i.test(svg);
}

/** Size in bytes; nothing where the file is missing. */
export async function measureAttachment(root: string, file: string): Promise<number | undefined> {
  const found = await stat(join(root, 'files', file)).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

/** What is wrong with the files that records name. */
export async function assetProblems(root: string, records: readonly AnyRecord[]): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const record of records) {
    if ('photos' in record)
      for (const [index, { file }] of record.photos.entries()) {
        const message = photoFault(file, await measureImage(root, file));
        if (message) found.push({ file: record.file, path: ['photos', index, 'file'], message });
      }
    if (record.kind === 'commitment')
      for (const [index, step] of record.history.entries())
        for (const [at, { file }] of step.evidence.entries())
          if (file !== undefined && (await measureAttachment(root, file)) === undefined)
            found.push({
              file: record.file,
              path: ['history', index, 'evidence', at, 'file'],
              message: `找不到证据文件「${file}」。请把它放到 content/files 下，或核对文件名`,
            });
    if ('attachments' in record)
      for (const [index, { file }] of record.attachments.entries()) {
        const size = await measureAttachment(root, file);
        const path = ['attachments', index, 'file'];
        if (size === undefined)
          found.push({ file: record.file, path, message: `找不到附件「${file}」。请把它放到 content/files 下，或核对文件名` });
        else if (size > attachmentLimit) found.push({ file: record.file, path, message: `附件「${file}」超过 20 MB。请压缩或拆分` });
      }
  }
  return found;
}

function photoFault(file: string, image: ImageFile | undefined): string | undefined {
  if (!image) return `找不到图片「${file}」，或它不是图片（SVG 里也不能有脚本和外部链接）。请把图片放到 content/images 下，并核对文件名`;
  if (image.bytes <= imageLimit) return undefined;
  return `图片「${file}」有 ${Math.round(image.bytes / kilobyte)} KB，超过 200 KB。请缩小到宽 1200 像素以内再放`;
}
