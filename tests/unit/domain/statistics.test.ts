import { expect, it } from 'vitest';
import { comparisons, figuresByCategory, figuresOf } from '../../../src/domain/statistics.ts';
import { aCampaign, anArchive, aNews, placed } from '../../support/makers.ts';

const figure = { label: '征集意见', value: 1200, unit: '条', category: '开门纳谏', asOf: '2026-05', indicator: 'opinions' };
const own = { name: '测试日报', date: '2026-05-31' };
const here = placed.campaign(
  'ceshi',
  aCampaign({ figures: [figure, { ...figure, category: '组织部署', indicator: undefined, source: own }] }),
);
const there = placed.campaign('ceshi-shi', aCampaign({ regions: ['ceshi-shi'], figures: [{ ...figure, value: 10_000 }] }));

it('gives every figure its own source, or that of its record', () =>
  expect(figuresOf(here).map(({ source }) => source)).toEqual([here.source, own]));

it('finds no figures in a record that has none', () => {
  expect(figuresOf(placed.news('2026-03-05-a', aNews()))).toEqual([]);
  expect(figuresOf(placed.contact('rexian'))).toEqual([]);
});

it('groups figures by category in their fixed order', () =>
  expect(figuresByCategory(figuresOf(here)).map(({ category, label, figures }) => [category, label, figures.length])).toEqual([
    ['organisation', '组织部署', 1],
    ['opinions', '开门纳谏', 1],
  ]));

it('compares an indicator that two regions tell', () =>
  expect(
    comparisons(anArchive({ records: [here, there] })).map(({ indicator, figures }) => [
      indicator,
      figures.map(({ region }) => region).toSorted(),
    ]),
  ).toEqual([['opinions', ['ceshi', 'ceshi-shi']]]));

it('compares nothing that one region alone tells', () => expect(comparisons(anArchive({ records: [here] }))).toEqual([]));

it('compares nothing from a campaign that was withdrawn', () => {
  const withdrawn = { date: '2026-06-01', why: '重复', by: '编辑组' };
  const gone = placed.campaign('ceshi-shi', aCampaign({ regions: ['ceshi-shi'], figures: [figure], withdrawn }));
  expect(comparisons(anArchive({ records: [here, gone] }))).toEqual([]);
});

it('keeps the order of figures within a category', () => {
  const figures = [figure, { ...figure, asOf: '2026-01' }, { ...figure, asOf: '2026-02' }];
  const [group] = figuresByCategory(figuresOf(placed.campaign('ceshi', aCampaign({ figures }))));
  expect(group?.figures.map((traced) => traced.figure.asOf)).toEqual(['2026-05', '2026-01', '2026-02']);
});
