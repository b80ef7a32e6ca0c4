/** What every judgement between records needs: the records, a way to report, and the sentences for what is missing. */
import type { Holdings, Index } from '../archive.ts';
import type { Problem } from '../finding.ts';
import { kindLabels } from '../labels.ts';
import { kinds, type AnyRecord, type Kind } from '../kinds.ts';
import { nearest } from '../nearest.ts';

export type Path = Problem['path'];
type Register = 'site' | 'regions' | 'units' | 'indicators';
/** The records, and the registers that could be read. */
export type Known = Index & { [R in Register]: Holdings[R] | undefined };
/** `unread` names, as `folder/id`, the files in which something is wrong, so that a fault is told once and not by all who refer to it. */
export type Judged = Known & { unread: ReadonlySet<string> };
export type Report = (record: { file: string }, path: Path, message: string, line?: number) => void;

/** A sentence that says what is missing and names the closest thing that exists. */
export function missing(what: string, name: string, known: Iterable<string>, where: string): string {
  const close = nearest(name, known);
  return `找不到${what}「${name}」。${close ? `是不是「${close}」？` : ''}${where}`;
}

export function checkUnit(archive: Judged, record: AnyRecord, id: string, path: Path, report: Report) {
  if (archive.units && !Object.hasOwn(archive.units, id))
    report(record, path, missing('单位', id, Object.keys(archive.units), '单位在 units.yaml 里登记'));
}

/** Reports where no record of `kind` has that id. */
export function refer(archive: Judged, record: AnyRecord, kind: Kind, id: string, path: Path, report: Report, line?: number) {
  if (archive.get(kind, id) || archive.unread.has(`${kinds[kind].folder}/${id}`)) return;
  const known = archive.of(kind).map((other) => other.id);
  report(record, path, missing(kindLabels[kind], id, known, `它应当在 ${kinds[kind].folder} 目录里`), line);
}

/** Reports where `folder/id` names nothing, or the fragment is no anchor of it. */
export function checkReference(
  archive: Judged,
  record: AnyRecord,
  reference: string,
  path: Path,
  report: Report,
  line?: number,
  fragment?: string,
) {
  if (archive.unread.has(reference)) return;
  const [folder, id = ''] = reference.split('/');
  if (folder === 'regions' || folder === 'units') {
    const places = archive[folder];
    if (places && !Object.hasOwn(places, id))
      report(record, path, missing(folder === 'regions' ? '地区' : '单位', id, Object.keys(places), `它在 ${folder}.yaml 里登记`), line);
    return;
  }
  const target = archive.refer(reference);
  if (!target) {
    const known = archive.records.map((other) => `${kinds[other.kind].folder}/${other.id}`);
    return report(record, path, missing('记录', reference, known, '请写成 目录/编号'), line);
  }
  if (fragment !== undefined && !target.anchors.includes(fragment))
    report(record, path, missing('段落', fragment, target.anchors, `它应当在 ${target.file} 里`), line);
}
