/** Copies of the content of the fixtures, spoiled in one way each, and the commands that must refuse them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures/content');

/** An empty folder; it is gone when the test is over. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongshilan-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Changes a file of the tree at `content`, by its text before. */
export type Spoil = (content: string) => Promise<void>;

/** A copy of the fixtures, spoiled. */
export async function aContent(...spoils: readonly Spoil[]): Promise<string> {
  const content = join(await aFolder(), 'content');
  await cp(fixtures, content, { recursive: true });
  for (const spoil of spoils) await spoil(content);
  return content;
}

/** Replaces the first `from`, which must be there. */
export function replace(file: string, from: string, to: string): Spoil {
  return async (content) => {
    const text = await readFile(join(content, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} of the fixtures has no ${from}`);
    await writeFile(
      join(content, file),
      text.replace(from, () => to),
    );
  };
}

export function write(file: string, what: string | Uint8Array): Spoil {
  return async (content) => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), what);
  };
}

export function append(file: string, what: string): Spoil {
  return async (content) => writeFile(join(content, file), (await readFile(join(content, file), 'utf8')) + what);
}

export function remove(file: string): Spoil {
  return (content) => rm(join(content, file), { recursive: true });
}

export function copy(from: string, to: string): Spoil {
  return async (content) => {
    await mkdir(dirname(join(content, to)), { recursive: true });
    await cp(join(content, from), join(content, to));
  };
}

/** The line, from 1, on which `part` first stands; 1 for nothing. */
export async function lineOf(content: string, file: string, part: string | undefined): Promise<number> {
  if (part === undefined) return 1;
  const line = (await readFile(join(content, file), 'utf8')).split('\n').findIndex((text) => text.includes(part));
  if (line < 0) throw new Error(`${file} has no ${part}`);
  return line + 1;
}

/** An earlier site, which a build that fails must keep. */
export async function anEarlierSite(): Promise<string> {
  const site = join(await aFolder(), 'dist');
  await mkdir(join(site, 'news'), { recursive: true });
  await writeFile(join(site, 'index.html'), '<p>上一次生成的网站</p>');
  await writeFile(join(site, 'news/index.html'), '<p>上一次的新闻</p>');
  return site;
}

/** Every file below a folder with its bytes, to compare. */
export async function snapshot(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'base64')] as const)));
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a command of `src/desk` as its own process, under the clock of the fixtures. */
export function startDesk(command: string, env: Readonly<Record<string, string>>): { child: ChildProcess; ran: Promise<Ran> } {
  // Vitest's own mode must not reach Astro, which would build for it.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join('src/desk', command)], {
    cwd: root,
    env: { ...inherited, SITE_URL: '', BASE_PATH: '', NOW: '2026-06-15', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  const ran = new Promise<Ran>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  return { child, ran };
}

export function runDesk(command: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  return startDesk(command, env).ran;
}

/** What no editor should have to read: a stack trace, an error's English name, or three English words in a row. */
export const unreadable = /^\s+at |file:\/\/|node:internal|\b[A-Z]\w*Error\b|\b[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}\b/m;
