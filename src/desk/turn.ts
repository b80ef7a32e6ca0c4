/** Builds of one checkout take turns: Astro keeps its half-made pages in `.astro`, wherever the site goes. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** True where a process with that id runs, whoever owns it. */
export function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Does `work` when no other build of this checkout is at it. `work` says which process has the turn, so that one that outlives us is waited for. */
export async function inTurn<T>(work: (hold: (id: number) => Promise<void>) => Promise<T>): Promise<T> {
  const lock = resolve('.astro/build.lock');
  const hold = (id: number) => writeFile(lock, String(id));
  await mkdir(dirname(lock), { recursive: true });
  let hasSaid = false;
  while (!(await take(lock))) {
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) await rm(lock, { force: true });
    else {
      if (!hasSaid) console.log(`另一次生成还没有结束，正在等它。如果确实没有别的生成，请删去 ${relative(process.cwd(), lock)}`);
      hasSaid = true;
      await wait(100);
    }
  }
  try {
    return await work(hold);
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
