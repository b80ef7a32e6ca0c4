import type { AnyRecord } from '../kinds.ts';
import { checkReference, checkUnit, refer, type Judged, type Path, type Report } from './judge.ts';
import { checkSaid } from './marks.ts';

/** What a record's fields point to is there. */
export function checkLinks(archive: Judged, record: AnyRecord, report: Report) {
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
      checkSaid(archive, record, report);
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
