import type { SitemapItem } from '@astrojs/sitemap';
import { lastChange } from '../domain/history.ts';
import { routeOf } from '../domain/routes.ts';
import { allRecords } from '../intake/handover.ts';
import type { Settings } from '../settings.ts';

/** Gives each record's entry in the sitemap the day of its last change, and every other page the day of the newest. */
export function lastModified({ siteUrl, basePath }: Settings) {
  let days: Promise<Map<string, string>> | undefined;
  const read = async () => {
    const records = await allRecords();
    const dayOfUrl = new Map(records.map((record) => [siteUrl + basePath.slice(0, -1) + routeOf(record), lastChange(record)]));
    return dayOfUrl.set('', [...dayOfUrl.values()].toSorted().at(-1) ?? '');
  };
  return async (item: SitemapItem): Promise<SitemapItem> => {
    days ??= read();
    const known = await days;
    const day = known.get(item.url) ?? known.get('');
    return day ? { ...item, lastmod: day } : item;
  };
}
