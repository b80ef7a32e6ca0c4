/** Where a build works, and how its result takes the place of the old site. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './turn.ts';

export interface Stage {
  /** The site while it is made. It lies in the checkout, since Astro moves files within one disk only. */
  site: string;
  cache: string;
  /** Where the check leaves the records for Astro. */
  handover: string;
  /** The finished site on the disk of the old one, ready for the switch. */
  next: string;
  /** The old site during the switch. */
  last: string;
  outDir: string;
}

const workshop = '.stage';

/** Opens the stage of this process, after clearing what killed builds left and bringing back an old site that one of them had moved aside. */
export async function openStage(outDir: string): Promise<Stage> {
  const beside = (name: string) => join(dirname(outDir), `.${basename(outDir)}.${name}`);
  const own = resolve(workshop, String(process.pid));
  const stage = {
    site: join(own, 'site'),
    cache: join(own, 'cache'),
    handover: join(own, 'records.json'),
    next: beside(`next-${process.pid}`),
    last: beside('last'),
    outDir,
  };
  if (!existsSync(outDir) && existsSync(stage.last)) await rename(stage.last, outDir);
  await clearDead(dirname(outDir), `.${basename(outDir)}.next-`);
  await clearDead(resolve(workshop), '');
  await mkdir(own, { recursive: true });
  return stage;
}

/** Removes the folders that are named after a process which no longer runs. */
async function clearDead(folder: string, prefix: string) {
  for (const name of await readdir(folder).catch(() => [])) {
    const id = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (Number.isInteger(id) && !isAlive(id)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Puts the finished site in the place of the old one. Until the two renames at its end the old site is untouched. */
export async function switchSites({ site, next, last, outDir }: Stage): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  await move(site, next);
  await rm(last, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, last);
  await rename(next, outDir);
  await rm(last, { recursive: true, force: true });
}

/** Moves a folder, to another disk by copying. */
async function move(from: string, to: string) {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Leaves nothing behind, nor what the Astro of a killed build still wrote while this one waited for it. */
export async function closeStage({ site, next }: Stage): Promise<void> {
  await rm(dirname(site), { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
  await clearDead(resolve(workshop), '');
}
