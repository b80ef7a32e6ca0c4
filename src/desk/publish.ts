/** Builds beside the old site and takes its place only when all went well. */
import { spawn } from 'node:child_process';
import { copyFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { writeHandover } from '../intake/handover.ts';
import { inspectContent } from '../intake/inspect.ts';
import { reportFindings } from '../intake/report.ts';
import type { Settings } from '../settings.ts';
import { Refusal, requireContent, requirePlace } from './refusal.ts';
import { closeStage, openStage, switchSites, type Stage } from './stage.ts';
import { inTurn } from './turn.ts';

/** Astro in a process of its own, so that whatever it does ends with it. */
const generator = fileURLToPath(new URL('generate.ts', import.meta.url));

/** Builds the portal into `settings.outDir`. Prints a line a step. Throws a `Refusal`, and leaves the last good site, where it fails. Gives the count of pages. */
export async function publish(settings: Settings, print: (line: string) => void): Promise<number> {
  requireContent(settings);
  requirePlace(settings);
  const stage = await openStage(settings.outDir);
  try {
    await timed(print, '检查内容', async () => `${await check(settings, stage)} 条记录`);
    const pages = await timed(print, '生成页面', async () => `${await generate(settings, stage)} 页`);
    await timed(print, '建立搜索', () => index(stage));
    await timed(print, '换上新站', async () => {
      await switchSites(stage);
      return '';
    });
    return Number.parseInt(pages, 10);
  } finally {
    await closeStage(stage);
  }
}

async function timed(print: (line: string) => void, step: string, work: () => Promise<string>): Promise<string> {
  const begun = performance.now();
  const result = await work();
  print(`${step}：${result}${result ? '，' : ''}${((performance.now() - begun) / 1000).toFixed(1)} 秒`);
  return result;
}

async function check({ contentDir, now }: Settings, { handover }: Stage): Promise<number> {
  const { archive, findings, files } = await inspectContent(contentDir, now);
  if (archive && findings.length === 0) {
    await writeHandover(handover, archive.records);
    return files;
  }
  throw new Refusal(
    `${reportFindings(findings, relative(process.cwd(), contentDir))}\n\n内容里有 ${findings.length} 处问题，请按上面的说明修改`,
  );
}

/** Runs Astro into the stage. Astro ends well on some of its errors, so its output is read too. */
async function generate(settings: Settings, { cache, handover, site }: Stage): Promise<number> {
  const env = {
    ...process.env,
    CONTENT_DIR: settings.contentDir,
    OUT_DIR: site,
    CACHE_DIR: cache,
    HANDOVER: handover,
    NOW: settings.now.toISOString(),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --no-warnings`.trim(),
  };
  const { code, output } = await inTurn((hold) => run(generator, env, hold));
  if (code !== 0 || output.includes('[ERROR]')) throw new Refusal(`${tail(output)}\n\n页面没有生成完`);
  const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).length;
  await copyFile(join(site, 'sitemap-index.xml'), join(site, 'sitemap.xml'));
  return pages;
}

/** Builds the search bundle from the pages. Smaller chunks halve what a query costs a reader. */
async function index({ site }: Stage): Promise<string> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '8000';
  const { index: bundle, errors } = await createIndex({});
  if (!bundle) throw new Refusal(`${errors.join('\n')}\n\n搜索没有建成`);
  const added = await bundle.addDirectory({ path: site });
  const written = await bundle.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\n\n搜索没有建成`);
  return `${added.page_count} 页`;
}

function run(script: string, env: NodeJS.ProcessEnv, begun: (id: number) => Promise<void>): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child.pid !== undefined) begun(child.pid).catch(fail);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function tail(output: string): string {
  return output.trim().split('\n').slice(-30).join('\n');
}
