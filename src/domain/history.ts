/** What became of a record after it was published. */
import { dayOf, type Day } from './calendar.ts';
import type { AnyRecord } from './kinds.ts';
import type { Correction } from './traits/corrected.ts';

/** The day of a record's last change: publication, update, correction, withdrawal, or a step of a commitment. */
export function lastChange(record: AnyRecord): Day {
  const days = [dayOf(record.date), ...record.corrections.map(({ date }) => date), ...record.updates.map(({ date }) => date)];
  if ('withdrawn' in record && record.withdrawn) days.push(record.withdrawn.date);
  if (record.kind === 'commitment') days.push(...record.history.map(({ date }) => date), ...record.rechecks.map(({ date }) => date));
  if (record.kind === 'opinion' && record.reply) days.push(record.reply.date);
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** One entry of the log of corrections. */
export type Amendment = { record: AnyRecord; date: Day } & (
  | { type: 'correction'; correction: Correction }
  | { type: 'update'; note: string }
  | { type: 'withdrawal'; why: string; by: string }
  | { type: 'clarification'; clarified: AnyRecord | undefined }
);

/** Every correction, update, withdrawal and clarification, newest first. `refer` looks up `folder/id`. */
export function amendmentsOf(records: readonly AnyRecord[], refer: (reference: string) => AnyRecord | undefined): Amendment[] {
  return records.flatMap((record) => ownAmendments(record, refer)).toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function ownAmendments(record: AnyRecord, refer: (reference: string) => AnyRecord | undefined): Amendment[] {
  const own: Amendment[] = [
    ...record.corrections.map((correction): Amendment => ({ record, date: correction.date, type: 'correction', correction })),
    ...record.updates.map(({ date, note }): Amendment => ({ record, date, type: 'update', note })),
  ];
  if ('withdrawn' in record && record.withdrawn) own.push({ record, type: 'withdrawal', ...record.withdrawn });
  if (record.kind === 'news' && record.clarifies)
    own.push({ record, date: dayOf(record.date), type: 'clarification', clarified: refer(record.clarifies) });
  return own;
}
