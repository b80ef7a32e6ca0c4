import { isFuture } from '../calendar.ts';
import type { AnyRecord } from '../kinds.ts';
import type { Path, Report } from './judge.ts';

/** Nothing has happened on a day that has not come (国办秘函〔2019〕19号 单项否决: 伪造发稿日期). */
export function checkDates(record: AnyRecord, now: Date, report: Report) {
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
