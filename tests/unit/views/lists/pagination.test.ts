import { describe, expect, it } from 'vitest';
import { columnRoute } from '../../../../src/domain/routes.ts';
import { pageSize, paginate } from '../../../../src/views/lists/pagination.ts';

const row = (length: number) => Array.from({ length }, (_, index) => index);
const pages = (length: number) => paginate(row(length), (page) => columnRoute('news', page));

describe('a list in pages', () => {
  it.each([
    [0, 1],
    [1, 1],
    [pageSize, 1],
    [pageSize + 1, 2],
    [pageSize * 2, 2],
  ])('of %i records has %i', (length, count) => expect(pages(length)).toHaveLength(count));

  it('that is empty has one empty page', () => expect(pages(0)).toEqual([{ records: [], current: 1, hrefs: ['/news/'] }]));

  it('keeps every record once and in order, none of the pages too long and only the last too short', () => {
    for (let length = 0; length <= pageSize * 3 + 1; length++) {
      const made = pages(length);
      expect(made.flatMap(({ records }) => records)).toEqual(row(length));
      expect(made.every(({ records }, index) => records.length === pageSize || index === made.length - 1)).toBe(true);
    }
  });

  it('counts from one, and every page knows the addresses of all', () => {
    const made = pages(pageSize * 2 + 1);
    expect(made.map(({ current }) => current)).toEqual([1, 2, 3]);
    for (const { hrefs } of made) expect(hrefs).toEqual(['/news/', '/news/page/2/', '/news/page/3/']);
  });
});
