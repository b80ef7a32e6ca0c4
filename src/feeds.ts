/** Atom feeds of the whole portal, of each column, and of corrections. Ids are the permanent addresses and never change. */
import { Feed } from 'feed';
import { instantOf } from './domain/calendar.ts';
import { amendmentsOf, lastChange } from './domain/history.ts';
import { kindNames, kinds, type AnyRecord } from './domain/kinds.ts';
import { feedRoute, routeOf } from './domain/routes.ts';
import { matterOf } from './matter.ts';
import { getPortal } from './portal.ts';
import type { Portal } from './views/portal.ts';

/** The newest items that a feed holds. */
const feedSize = 30;

interface FeedSource {
  title: string;
  records: readonly AnyRecord[];
}

/** `all`, `corrections`, and the folder of every column. */
export async function feedPaths() {
  return ['all', 'corrections', ...kindNames.filter((kind) => kind !== 'page').map((kind) => kinds[kind].folder)].map((feed) => ({
    params: { feed },
  }));
}

function sourceOf({ archive }: Portal, name: string): FeedSource {
  const { columns, name: site } = archive.site;
  if (name === 'all') return { title: site, records: archive.records.filter(({ kind }) => kind !== 'page' && kind !== 'contact') };
  if (name === 'corrections') {
    const amended = amendmentsOf(archive.records, (reference) => archive.refer(reference)).map(({ record }) => record);
    return { title: `更正记录 - ${site}`, records: [...new Set(amended)] };
  }
  const kind = kindNames.find((candidate) => kinds[candidate].folder === name) ?? 'news';
  return { title: `${columns[kinds[kind].folder].name} - ${site}`, records: archive.listed(kind) };
}

/** A feed as Atom 1.0, full text, newest first. */
export async function feedXml(name: string): Promise<string> {
  const portal = await getPortal();
  const { title, records } = sourceOf(portal, name);
  const address = portal.url(name === 'all' ? feedRoute() : `/feeds/${name}.xml`);
  const shown = records.slice(0, feedSize);
  const updated = shown
    .map((record) => lastChange(record))
    .toSorted()
    .at(-1);
  const feed = new Feed({
    id: address,
    title,
    link: portal.url('/'),
    feedLinks: { atom: address },
    language: 'zh-CN',
    copyright: portal.archive.site.licence.name,
    author: { name: portal.archive.site.host },
    updated: updated ? instantOf(updated) : portal.now,
    generator: '公示栏',
  });
  for (const record of shown) feed.addItem(await itemOf(record, portal));
  return feed.atom1();
}

/** Text as HTML, since the library marks every text of an item as such. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function itemOf(record: AnyRecord, portal: Portal) {
  const address = portal.url(routeOf(record));
  const { html } = record.kind === 'page' ? { html: '' } : await matterOf(record, portal);
  const base = new URL(address).origin;
  return {
    id: address,
    link: address,
    title: escapeHtml(record.title),
    description: escapeHtml(record.summary),
    content: html.replaceAll(/(href|src)="\//g, `$1="${base}/`).replaceAll('href="#', `href="${address}#`) || escapeHtml(record.summary),
    date: instantOf(lastChange(record)),
    published: instantOf(record.date),
  };
}
