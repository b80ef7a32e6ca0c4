import type { Day } from '../calendar.ts';
import { isExpired } from '../contact.ts';
import { kindNames, kinds } from '../kinds.ts';
import { missing, type Judged, type Report } from './judge.ts';

export function checkSite(archive: Judged, today: Day, report: Report) {
  if (!archive.site) return;
  const site = { file: 'site.yaml' };
  const { hotline, mailbox, protect } = archive.site;
  for (const [field, id] of [
    ['hotline', hotline],
    ['mailbox', mailbox],
  ] as const) {
    const contact = id === undefined ? undefined : archive.get('contact', id);
    if (contact && (contact.withdrawn || isExpired(contact, today)))
      report(site, [field], `联系方式「${contact.id}」已经停用或撤回，不能放在每页最上方。请改成还在用的一个`);
    if (id !== undefined && !contact && !archive.unread.has(`${kinds.contact.folder}/${id}`))
      report(
        site,
        [field],
        missing(
          '联系方式',
          id,
          archive.of('contact').map((other) => other.id),
          '它应当在 contacts 目录里',
        ),
      );
  }
  if (archive.refer(protect)?.kind !== 'page' && !archive.unread.has(protect))
    report(site, ['protect'], `找不到页面「${protect}」，请写成 pages/编号`);
}

export function checkUnits(archive: Judged, report: Report) {
  if (!archive.units || !archive.regions) return;
  for (const [id, unit] of Object.entries(archive.units))
    if (!Object.hasOwn(archive.regions, unit.region))
      report(
        { file: 'units.yaml' },
        [id, 'region'],
        missing('地区', unit.region, Object.keys(archive.regions), '地区在 regions.yaml 里登记'),
      );
}

/** A column that shows nothing fails the inspection (国办秘函〔2019〕19号 单项否决 空白栏目). */
export function checkColumns(archive: Judged, report: Report) {
  if (!archive.site) return;
  const foldersWithFaults = new Set([...archive.unread].map((reference) => reference.split('/')[0]));
  for (const kind of kindNames) {
    const { folder } = kinds[kind];
    if (archive.listed(kind).length === 0 && !foldersWithFaults.has(folder))
      report(
        { file: 'site.yaml' },
        ['columns', folder],
        `栏目「${archive.site.columns[folder].name}」是空的。请在 ${folder} 目录里至少放一条记录`,
      );
  }
}
