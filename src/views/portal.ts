import type { Archive } from '../domain/archive.ts';
import type { Day } from '../domain/calendar.ts';

/** What a view may know besides its own props. */
export interface Portal {
  archive: Archive;
  now: Date;
  /** The day in Beijing. */
  today: Day;
  /** A path of `routes.ts` with the base path before it, for links. */
  href(path: string): string;
  /** The same as an absolute address, for what is copied and cited. */
  url(path: string): string;
}
