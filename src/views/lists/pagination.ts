/** Records on one page of a list. */
export const pageSize = 30;

export interface ListSlice<R> {
  records: readonly R[];
  current: number;
  hrefs: readonly string[];
}

/** A list cut into pages; an empty list has one empty page. `routeFor` gives the path of a page by its number. */
export function paginate<R>(records: readonly R[], routeFor: (page: number) => string): ListSlice<R>[] {
  const count = Math.max(1, Math.ceil(records.length / pageSize));
  const hrefs = Array.from({ length: count }, (_, index) => routeFor(index + 1));
  return hrefs.map((_, index) => ({ records: records.slice(index * pageSize, (index + 1) * pageSize), current: index + 1, hrefs }));
}
