/** `npm test`: every check in turn, a line a step, and at the very end `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { buildSite, root } from './built-site.ts';

interface Ran {
  code: number;
  output: string;
}

interface Score {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run(): Promise<Score & { output: string }>;
}

const results = join(root, 'test-results');
const summaryFile = join(results, 'summary.txt');

function exec(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A tool that is right or wrong as a whole counts as one test. */
function tool(name: string, [command, ...args]: readonly [command: string, ...args: string[]]): Step {
  return {
    name,
    async run() {
      const { code, output } = await exec(command, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

async function readReport<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S> | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

/** A tool that failed without a failed test has still failed. */
function scoreOf(code: number, passed: number, failed: number): Score {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function vitest(site: string): Step {
  const file = join(results, 'vitest.json');
  return {
    name: 'vitest',
    async run() {
      const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await exec('vitest', args, { BUILT_SITE: site });
      const report = await readReport(file, vitestReport);
      // A file that could not be loaded has no test to fail.
      const unloaded =
        report?.testResults.filter(
          (result) => result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
        ) ?? [];
      return { ...scoreOf(code, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unloaded.length), output };
    },
  };
}

function playwright(site: string): Step {
  const file = join(results, 'playwright.json');
  return {
    name: 'playwright',
    async run() {
      const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=line,json'];
      const { code, output } = await exec('playwright', args, { BUILT_SITE: site, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
      const report = await readReport(file, playwrightReport);
      const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
      return { ...scoreOf(code, expected + flaky, unexpected + (report?.errors.length ?? 0)), output };
    },
  };
}

async function timed({ name, run }: Step): Promise<Score> {
  const begun = performance.now();
  const { passed, failed, output } = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (failed > 0) console.log(output.trim());
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return { passed, failed };
}

/** The site is built once, for vitest and the browser alike. Without one neither can run. */
async function build(): Promise<{ folder: string; remove(): Promise<void>; score: Score }> {
  const begun = performance.now();
  try {
    const site = await buildSite();
    console.log(`✓ build: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return { ...site, score: { passed: 1, failed: 0 } };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    console.log('✗ build');
    return { folder: '', remove: () => Promise.resolve(), score: { passed: 0, failed: 1 } };
  }
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

async function inTurn(steps: readonly Step[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const step of steps) scores.push(await timed(step));
  return scores;
}

const knip = existsSync(join(root, '.knip.json')) ? [tool('knip', ['knip', '--config', '.knip.json'])] : [];
// `astro sync` writes the types that the others read; then two lanes for two cores.
const scores = await inTurn([tool('astro sync', ['astro', 'sync'])]);
const lanes = await Promise.all([
  inTurn([tool('astro check', ['astro', 'check'])]),
  inTurn([
    tool('oxlint', ['oxlint', '--deny-warnings']),
    tool('prettier', ['prettier', '--check', '--log-level=warn', '.']),
    tool('tsc', ['tsc', '--noEmit']),
    ...knip,
  ]),
]);
scores.push(...lanes.flat());

const site = await build();
scores.push(site.score);
if (site.folder) scores.push(...(await inTurn([vitest(site.folder), playwright(site.folder)])));
await site.remove();

const total = scores.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
  passed: 0,
  failed: 0,
});
const summary = `${total.passed} passed, ${total.failed} failed`;
await writeFile(summaryFile, `${summary}\n`);
console.log(summary);
process.exitCode = total.failed > 0 ? 1 : 0;
