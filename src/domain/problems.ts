/** What is wrong between records, where each by itself is well-formed. Messages are for editors, in Chinese. */
import { isLocated, type Holdings, type Index } from './archive.ts';
import { isFuture, todayAt, type Day } from './calendar.ts';
import { isExpired } from './contact.ts';
import type { Problem } from './finding.ts';
import { kindLabels } from './labels.ts';
import { kindNames, kinds, type AnyRecord, type Kind } from './kinds.ts';
import { nearest } from './nearest.ts';
import { reservedSegments } from './routes.ts';

type Path = Problem['path'];
type Register = 'site' | 'regions' | 'units' | 'indicators';
/** The records, and the registers that could be read. */
type Known = Index & { [R in Register]: Holdings[R] | undefined };
/** `unread` names, as `folder/id`, the files in which something is wrong, so that a fault is told once and not by all who refer to it. */
type Judged = Known & { unread: ReadonlySet<string> };
type Report = (record: { file: string }, path: Path, message: string, line?: number) => void;

/**
 * Every problem between records at `now`: dangling references, promises without a commitment, empty columns, future dates.
 * Nothing is said of what hangs on a file that is wrong itself: `unread`, or a register that is missing.
 */
export function problems(known: Known, now: Date, unread: ReadonlySet<string> = new Set()): Problem[] {
  const archive: Judged = { ...known, unread };
  const found: Problem[] = [];
  const report: Report = (record, path, message, line) =>
    found.push({ file: record.file, path, message, ...(line !== undefined && { line }) });
  for (const record of archive.records) {
    checkPlace(archive, record, report);
    checkDates(record, now, report);
    checkMarks(archive, record, report);
    checkLinks(archive, record, report);
  }
  checkSite(archive, todayAt(now), report);
  checkUnits(archive, report);
  checkColumns(archive, report);
  return found;
}

/** A sentence that says what is missing and names the closest thing that exists. */
function missing(what: string, name: string, known: Iterable<string>, where: string): string {
  const close = nearest(name, known);
  return `找不到${what}「${name}」。${close ? `是不是「${close}」？` : ''}${where}`;
}

function checkPlace(archive: Judged, record: AnyRecord, report: Report) {
  if (!isLocated(record)) {
    if (reservedSegments.has(record.id)) report(record, [], `文件名「${record.id}」是系统保留的地址，请换一个文件名`);
    return;
  }
  record.regions.forEach((id, index) => {
    if (archive.regions && !Object.hasOwn(archive.regions, id))
      report(record, ['regions', index], missing('地区', id, Object.keys(archive.regions), '地区在 regions.yaml 里登记'));
  });
  record.units.forEach((id, index) => checkUnit(archive, record, id, ['units', index], report));
  if (!('figures' in record)) return;
  record.figures.forEach(({ indicator }, index) => {
    if (indicator !== undefined && archive.indicators && !Object.hasOwn(archive.indicators, indicator))
      report(
        record,
        ['figures', index, 'indicator'],
        missing('指标', indicator, Object.keys(archive.indicators), '指标在 indicators.yaml 里登记'),
      );
  });
}

function checkUnit(archive: Judged, record: AnyRecord, id: string, path: Path, report: Report) {
  if (archive.units && !Object.hasOwn(archive.units, id))
    report(record, path, missing('单位', id, Object.keys(archive.units), '单位在 units.yaml 里登记'));
}

function checkDates(record: AnyRecord, now: Date, report: Report) {
  const past = (date: string, path: Path) => {
    if (isFuture(date, now)) report(record, path, `日期 ${date} 还没有到。请写实际发生的日期，不能提前写`);
  };
  past(record.date, ['date']);
  past(record.source.date, ['source', 'date']);
  record.corrections.forEach(({ date }, index) => past(date, ['corrections', index, 'date']));
  record.updates.forEach(({ date }, index) => past(date, ['updates', index, 'date']));
  if ('withdrawn' in record && record.withdrawn) past(record.withdrawn.date, ['withdrawn', 'date']);
  if (record.kind === 'commitment') record.history.forEach(({ date }, index) => past(date, ['history', index, 'date']));
  if (record.kind === 'commitment') record.rechecks.forEach(({ date }, index) => past(date, ['rechecks', index, 'date']));
  if (record.kind === 'news' && record.issued) past(record.issued.date, ['issued', 'date']);
  if (record.kind === 'campaign') record.milestones.forEach(({ date }, index) => past(date, ['milestones', index, 'date']));
  if (record.kind === 'contact') past(record.verifiedOn, ['verifiedOn']);
  if (record.kind === 'conference') past(record.heldAt, ['heldAt']);
  if (record.kind === 'opinion') {
    past(record.received.on, ['received', 'on']);
    if (record.reply) past(record.reply.date, ['reply', 'date']);
  }
  if ('figures' in record) record.figures.forEach(({ asOf }, index) => past(asOf, ['figures', index, 'asOf']));
}

function checkMarks(archive: Judged, record: AnyRecord, report: Report) {
  for (const mark of record.marks) {
    if (mark.type === 'promise') refer(archive, record, 'commitment', mark.commitment, [], report, mark.line);
    if (mark.type === 'contact') refer(archive, record, 'contact', mark.contact, [], report, mark.line);
    if (mark.type === 'link') checkReference(archive, record, mark.target, [], report, mark.line, mark.fragment);
    if (mark.type !== 'speaker') continue;
    const names = record.kind === 'conference' ? record.speakers.map(({ name }) => name) : [];
    if (!names.includes(mark.name))
      report(record, [], missing('发布人', mark.name, names, '回答人要先在 speakers 里写明姓名和职务'), mark.line);
  }
}

/** Reports where no record of `kind` has that id. */
function refer(archive: Judged, record: AnyRecord, kind: Kind, id: string, path: Path, report: Report, line?: number) {
  if (archive.get(kind, id) || archive.unread.has(`${kinds[kind].folder}/${id}`)) return;
  const known = archive.of(kind).map((other) => other.id);
  report(record, path, missing(kindLabels[kind], id, known, `它应当在 ${kinds[kind].folder} 目录里`), line);
}

/** Reports where `folder/id` names nothing, or the fragment is no anchor of it. */
function checkReference(
  archive: Judged,
  record: AnyRecord,
  reference: string,
  path: Path,
  report: Report,
  line?: number,
  fragment?: string,
) {
  if (archive.unread.has(reference)) return;
  const target = archive.refer(reference);
  if (!target) {
    const known = archive.records.map((other) => `${kinds[other.kind].folder}/${other.id}`);
    return report(record, path, missing('记录', reference, known, '请写成 目录/编号'), line);
  }
  if (fragment !== undefined && !target.anchors.includes(fragment))
    report(record, path, missing('段落', fragment, target.anchors, `它应当在 ${target.file} 里`), line);
}

function checkLinks(archive: Judged, record: AnyRecord, report: Report) {
  const reference = (target: string, path: Path, fragment?: string) =>
    checkReference(archive, record, target, path, report, undefined, fragment);
  const commitment = (id: string, path: Path) => refer(archive, record, 'commitment', id, path, report);
  if ('withdrawn' in record && record.withdrawn?.successor) reference(record.withdrawn.successor, ['withdrawn', 'successor']);
  switch (record.kind) {
    case 'news':
      if (record.clarifies) reference(record.clarifies, ['clarifies']);
      break;
    case 'contact':
      if (record.successor) refer(archive, record, 'contact', record.successor, ['successor'], report);
      break;
    case 'mechanism':
      record.answers.forEach((id, index) => commitment(id, ['answers', index]));
      break;
    case 'opinion':
      if (record.commitment) commitment(record.commitment, ['commitment']);
      break;
    case 'case':
      if (record.commitment) commitment(record.commitment, ['commitment']);
      record.evidence.forEach((item, index) => item.record && reference(item.record, ['evidence', index, 'record']));
      break;
    case 'commitment':
      reference(record.saidIn.record, ['saidIn', 'record'], record.saidIn.anchor);
      checkUnit(archive, record, record.owner, ['owner'], report);
      record.history.forEach((step, index) => {
        checkUnit(archive, record, step.unit, ['history', index, 'unit'], report);
        if (step.state === 'done') checkUnit(archive, record, step.confirmedBy, ['history', index, 'confirmedBy'], report);
        step.evidence.forEach((item, at) => item.record && reference(item.record, ['history', index, 'evidence', at, 'record']));
      });
      record.rechecks.forEach(({ by }, index) => checkUnit(archive, record, by, ['rechecks', index, 'by'], report));
      break;
    default:
  }
}

function checkSite(archive: Judged, today: Day, report: Report) {
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

function checkUnits(archive: Judged, report: Report) {
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
function checkColumns(archive: Judged, report: Report) {
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
