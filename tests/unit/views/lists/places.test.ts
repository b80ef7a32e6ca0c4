import { describe, expect, it } from 'vitest';
import { regionPage, regionsPage, unitPage, unitsPage } from '../../../../src/views/lists/places.ts';
import { aNews, anArchive, placed } from '../../../support/makers.ts';
import { aPortal, base } from '../../../support/portal.ts';

const county = { name: '测试省测试县', short: '测试县', level: 'county', sample: true } as const;
const office = { name: '测试县教育整顿办', type: 'office', region: 'ceshi', sample: true } as const;
const here = placed.news('2026-03-05-a', aNews({ regions: ['ceshi'], units: ['ceshi-police'] }));
const withdrawn = { date: '2026-03-06', why: '重复', by: '编辑组' };
const gone = placed.news('2026-03-05-b', aNews({ regions: ['ceshi'], units: ['ceshi-police'], withdrawn }));
const portal = aPortal(
  anArchive({
    regions: {
      ceshi: county,
      'ceshi-shi': { ...county, name: '测试省测试市', short: '测试市', level: 'prefecture', sample: false },
      'ceshi-er': { ...county, name: '测试省测二县', short: '测二县' },
    },
    units: {
      'ceshi-office': office,
      'shi-court': { ...office, name: '测试市法院', type: 'court', region: 'ceshi-shi' },
      'ceshi-police': { ...office, name: '测试县公安局', short: '县公安局', type: 'police' },
    },
    records: [here, gone],
  }),
);

describe('the page of regions', () => {
  const { page, groups } = regionsPage(portal);

  it('has every region once, by its level', () =>
    expect(groups.map(({ heading, places }) => [heading, places.map(({ name }) => name)])).toEqual([
      ['县（区）', ['测试省测试县', '测试省测二县']],
      ['市（州）', ['测试省测试市']],
    ]));

  it('counts what is not withdrawn, and says 0 where there is nothing', () =>
    expect(groups.flatMap(({ places }) => places.map(({ count }) => count))).toEqual([1, 0, 0]));

  it('leads to each region, below the base path', () => expect(groups[0]?.places[0]?.href).toBe(`${base}/regions/ceshi/`));
  it('stands at its own path', () => expect(page.path).toBe('/regions/'));
});

describe('the page of units', () => {
  const { groups } = unitsPage(portal);

  it('has every unit once, below the full name of its region', () =>
    expect(groups.map(({ heading, places }) => [heading, places.map(({ name }) => name)])).toEqual([
      ['测试省测试县', ['测试县教育整顿办', '测试县公安局']],
      ['测试省测试市', ['测试市法院']],
    ]));

  it('counts and leads to each', () => expect(groups[0]?.places[1]).toMatchObject({ count: 1, href: `${base}/units/ceshi-police/` }));
});

describe('the page of a region', () => {
  const { page, records, sample } = regionPage(portal, 'ceshi');

  it('shows what is not withdrawn', () => expect(records).toEqual([here]));
  it('says that the region is invented', () => {
    expect(sample).toBe(true);
    expect(regionPage(portal, 'ceshi-shi').sample).toBe(false);
  });
  it('stands below the page of regions', () => {
    expect(page).toMatchObject({ title: '测试省测试县', path: '/regions/ceshi/', above: [{ href: `${base}/regions/` }] });
    expect(page.column.keywords).toContain('测试县');
  });
  it('of an unknown region is an error that names the register', () =>
    expect(() => regionPage(portal, 'none')).toThrow(/regions\.yaml.*none/));
});

describe('the page of a unit', () => {
  const { page, records } = unitPage(portal, 'ceshi-police');

  it('shows what is not withdrawn', () => expect(records).toEqual([here]));
  it('uses the short name where there is one', () => {
    expect(page.column.name).toBe('县公安局');
    expect(unitPage(portal, 'ceshi-office').page.column.name).toBe('测试县教育整顿办');
  });
  it('tells type and region', () => expect(page.column.description).toBe('测试县公安局（公安机关，测试县）的全部记录'));
  it('stands below its region', () =>
    expect(page.above).toEqual([
      { label: '按单位看', href: `${base}/units/` },
      { label: '测试县', href: `${base}/regions/ceshi/` },
    ]));
  it('of an unknown unit is an error that names the register', () => expect(() => unitPage(portal, 'none')).toThrow(/units\.yaml.*none/));
});
