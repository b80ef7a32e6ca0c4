/** What is wrong between records, where each by itself is well-formed. Messages are for editors, in Chinese. */
import { todayAt } from './calendar.ts';
import type { Problem } from './finding.ts';
import { checkDates } from './problems/dates.ts';
import { checkLinks } from './problems/links.ts';
import { checkMarks } from './problems/marks.ts';
import { checkPlace } from './problems/places.ts';
import { checkColumns, checkSite, checkUnits } from './problems/registers.ts';
import type { Judged, Known, Report } from './problems/judge.ts';

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
