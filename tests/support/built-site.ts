/** Builds a portal for the tests of the built site. Used by vitest as a global setup, and by Playwright's own. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    builtSite: string;
  }
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The clock and the origin of every site that a test builds. */
export const clock = '2026-11-22T12:00:00+08:00';
export const origin = 'https://www.example.org';

export interface BuiltSite {
  folder: string;
  remove(): Promise<void>;
}

/** Builds the real content, or what `env` names, into a folder of its own. Throws with the build's output where it fails. */
export async function buildSite(env: Readonly<Record<string, string>> = {}): Promise<BuiltSite> {
  await mkdir(join(root, '.stage'), { recursive: true });
  const stage = await mkdtemp(join(root, '.stage', 'site-'));
  const remove = () => rm(stage, { recursive: true, force: true });
  const folder = join(stage, 'site');
  const { code, output } = await runBuild({
    NOW: clock,
    SITE_URL: origin,
    CONTENT_DIR: 'content',
    BASE_PATH: '/',
    ...env,
    OUT_DIR: folder,
  });
  if (code === 0) return { folder, remove };
  await remove();
  throw new Error(`The site could not be built:\n${output}`);
}

/** The site named by BUILT_SITE, which stays; else one built now. */
export async function obtainSite(): Promise<BuiltSite> {
  const given = process.env['BUILT_SITE'];
  return given ? { folder: resolve(root, given), remove: () => Promise.resolve() } : buildSite();
}

function runBuild(env: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    // Vitest's own mode must not reach Astro, which would build for it.
    const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
    const child = spawn(process.execPath, ['src/desk/build.ts'], {
      cwd: root,
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Vitest's global setup: one site for every test file of the project. */
export default async function setup(project: TestProject) {
  const site = await obtainSite();
  project.provide('builtSite', site.folder);
  return site.remove;
}
