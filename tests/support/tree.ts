/** Makers of content trees on disk, below the system's folder for temporary files. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

/** A record's file: front matter, then body. */
export function aFile(frontMatter: object, body = '正文。\n'): string {
  return `---\n${stringify(frontMatter)}---\n\n${body}`;
}

/** A folder with these files, by path; it is gone when the test is over. */
export async function aTree(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'gongshilan-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
}
