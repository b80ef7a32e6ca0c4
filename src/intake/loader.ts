/** Thin loaders for Astro: the parsed fields of each record, never its body. They throw on any finding. */
import { relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { kinds, type Kind } from '../domain/kinds.ts';
import { settings } from '../settings.ts';
import type { Finding } from '../domain/finding.ts';
import { recordsOf } from './handover.ts';
import { readRegisters } from './registers.ts';
import { reportFindings } from './report.ts';

type Load = () => Promise<{ entries: { id: string; data: Record<string, unknown> }[]; findings: Finding[] }>;

/** The records of one kind. */
export function kindLoader(kind: Kind): Loader {
  return thinLoader(kinds[kind].folder, async () => {
    const { records, findings } = await recordsOf(kind);
    return { entries: records.map((record) => ({ id: record.id, data: { ...record } })), findings };
  });
}

/** The YAML registers, all in one entry. */
export function registerLoader(): Loader {
  return thinLoader('', async () => {
    const findings: Finding[] = [];
    const registers = await readRegisters(settings.contentDir, findings);
    return { entries: [{ id: 'all', data: { ...registers } }], findings };
  });
}

function thinLoader(folder: string, read: Load): Loader {
  const fill = async ({ store, generateDigest }: LoaderContext) => {
    const { entries, findings } = await read();
    if (findings.length > 0) throw new Error(`\n${reportFindings(findings, relative(process.cwd(), settings.contentDir))}`);
    store.clear();
    for (const { id, data } of entries) store.set({ id, data, digest: generateDigest(data) });
  };
  return {
    name: `gongshilan-${folder || 'registers'}`,
    async load(context) {
      await fill(context);
      const isMine = (path: string) => {
        const inside = relative(settings.contentDir, path).split(sep);
        return folder ? inside[0] === folder : inside.length === 1 && path.endsWith('.yaml');
      };
      const refill = (path: string) => {
        if (isMine(path))
          fill(context).catch((error: unknown) => context.logger.error(error instanceof Error ? error.message : String(error)));
      };
      context.watcher?.add(settings.contentDir);
      context.watcher?.on('add', refill).on('change', refill).on('unlink', refill);
    },
  };
}
