import { describe, expect, it } from 'vitest';
import { isListed, isLocated } from '../../../src/domain/archive.ts';
import { kindNames } from '../../../src/domain/kinds.ts';
import { aNews, anArchive, aPage, placed } from '../../support/makers.ts';

const withdrawn = { date: '2026-03-06', why: '内容重复', by: '测试县教育整顿办' };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('an archive', () => {
  const first = placed.news('2026-03-04-a', aNews({ date: '2026-03-04' }));
  const early = placed.news('2026-03-05-b', aNews({ date: '2026-03-05T09:00+08:00' }));
  const late = placed.news('2026-03-05-c', aNews({ date: '2026-03-05T15:00+08:00' }));
  const gone = placed.news('2026-03-03-d', aNews({ date: '2026-03-03', withdrawn }));
  const archive = anArchive({ records: [gone, early, first, late] });

  it('is newest first, whatever the order of the files', () => {
    expect(ids(archive.records)).toEqual(['2026-03-05-c', '2026-03-05-b', '2026-03-04-a', '2026-03-03-d']);
    expect(ids(archive.of('news'))).toEqual(ids(archive.records));
  });

  it('orders records of one day by their reference', () => {
    const records = ['2026-03-05-c', '2026-03-05-a', '2026-03-05-b'].map((id) => placed.news(id));
    expect(ids(anArchive({ records }).records)).toEqual(['2026-03-05-a', '2026-03-05-b', '2026-03-05-c']);
  });

  it('does not reorder the list that it was given', () => {
    const records = [first, late];
    anArchive({ records });
    expect(records).toEqual([first, late]);
  });

  it('leaves withdrawn records out of lists', () =>
    expect(ids(archive.listed('news'))).toEqual(['2026-03-05-c', '2026-03-05-b', '2026-03-04-a']));

  it('leaves withdrawn records out of regions and units', () => {
    expect(ids(archive.inRegion('ceshi'))).not.toContain(gone.id);
    expect(ids(archive.ofUnit('ceshi-office'))).not.toContain(gone.id);
  });

  it('still finds a withdrawn record by its id', () => {
    expect(archive.get('news', gone.id)).toBe(gone);
    expect(archive.refer(`news/${gone.id}`)).toBe(gone);
  });

  it('finds no record of another kind under an id', () => {
    expect(archive.get('conference', first.id)).toBeUndefined();
    expect(archive.refer(`conferences/${first.id}`)).toBeUndefined();
    expect(archive.refer(first.id)).toBeUndefined();
  });

  it('has a list of every kind, even an empty one', () => {
    for (const kind of kindNames) expect(archive.of(kind)).toHaveLength(kind === 'news' ? 4 : 0);
  });

  it('has empty lists for regions and units that it does not know', () => {
    expect(archive.inRegion('nowhere')).toEqual([]);
    expect(archive.ofUnit('nobody')).toEqual([]);
  });

  it('gathers a record once in a region that it names twice', () => {
    const twice = placed.news('2026-03-05-a', aNews({ regions: ['ceshi', 'ceshi'], units: ['ceshi-office', 'ceshi-office'] }));
    const one = anArchive({ records: [twice] });
    expect(one.inRegion('ceshi')).toEqual([twice]);
    expect(one.ofUnit('ceshi-office')).toEqual([twice]);
  });
});

describe('a record', () => {
  it('is listed unless it is withdrawn; a page always is', () => {
    expect(isListed(placed.news('2026-03-05-a'))).toBe(true);
    expect(isListed(placed.news('2026-03-05-a', aNews({ withdrawn })))).toBe(false);
    expect(isListed(placed.page('about', aPage()))).toBe(true);
  });

  it('is located unless it is a page', () => {
    expect(isLocated(placed.news('2026-03-05-a'))).toBe(true);
    expect(isLocated(placed.page('about'))).toBe(false);
  });
});
