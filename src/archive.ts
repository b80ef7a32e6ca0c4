/** The gate: the only place that reads Astro's collections. Builds the archive once a build, and anew for each request in development. */
import { getCollection, getEntry, render } from 'astro:content';
import { createArchive, type Archive } from './domain/archive.ts';
import { kindNames, kinds, type AnyRecord, type RecordOf } from './domain/kinds.ts';
import { problems } from './domain/problems.ts';
import { settings } from './settings.ts';

let built: Promise<Archive> | undefined;

/** The archive of the content tree. Throws where records contradict each other. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<Archive> {
  const records: AnyRecord[] = [];
  for (const kind of kindNames) for (const { data } of await getCollection(kinds[kind].folder)) records.push(data);
  const registers = await getEntry('registers', 'all');
  const { site, regions, units, indicators, glossary } = registers?.data ?? {};
  if (!site || !regions || !units || !indicators || !glossary) throw new Error('site.yaml 等登记文件没有读到');
  const archive = createArchive({ site, regions, units, indicators, glossary, records });
  const found = import.meta.env.DEV ? [] : problems(archive, settings.now);
  if (found.length > 0) throw new Error(found.map(({ file, message }) => `${file}：${message}`).join('\n'));
  return archive;
}

/** The body of an explanatory page as a component. */
export async function explanationOf(page: Pick<RecordOf<'page'>, 'id'>) {
  const entry = await getEntry('explanations', page.id);
  if (!entry) throw new Error(`pages 里没有 ${page.id}`);
  return (await render(entry)).Content;
}
