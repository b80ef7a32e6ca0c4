/** Files of the content tree: which there are, and their text. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files below a folder, relative to `root` with `/`, sorted; empty where the folder is missing. Dot files are left out. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** About 170,000 characters, several times the longest transcript. Beyond it Markdown full of stars takes minutes to read. */
const textLimit = 512 * 1024;

/** The text of a UTF-8 file with `\n` line ends and no byte order mark, or a sentence that says why it cannot be read. */
export async function readText(path: string): Promise<{ text: string } | { failure: string }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { failure: '文件打不开。请检查它是否存在、是否有权限读取' };
  if (bytes.length > textLimit) return { failure: `文件有 ${Math.ceil(bytes.length / 1024)} KB，超过 512 KB。请拆成几篇` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { failure: '文件不是 UTF-8 编码。请在编辑器里选择“另存为”，编码选 UTF-8' };
  }
}
