import { describe, expect, it } from 'vitest';
import { glossarySchema, indicatorsSchema, regionsSchema, siteSchema, unitsSchema } from '../../../src/domain/site.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aSite } from '../../support/makers.ts';

const faults = (overrides: object) => faultsOf(siteSchema, { ...aSite(), ...overrides });

describe('the site', () => {
  it('takes its own maker', () => expect(faults({})).toEqual([]));

  it.each(['https://www.example.org', 'www.example.org/', 'WWW.example.org'])('takes no domain %s', (domain) =>
    expect(faults({ domain })).toEqual(['domain']),
  );

  it('has a code of ten digits, or bm and eight', () => {
    expect(faults({ siteIdCode: '1234567890' })).toEqual([]);
    expect(faults({ siteIdCode: 'bm12345678' })).toEqual([]);
    expect(faults({ siteIdCode: '12345' })).toEqual(['siteIdCode']);
  });

  it('has its two record numbers in the form of the registers', () =>
    expect(faults({ icp: 'ICP备1号', police: '公网安备1号' })).toEqual(['icp', 'police']));

  it('names every column', () => {
    const { news: _, ...columns } = aSite().columns;
    expect(faults({ columns })).toEqual(['columns.news']);
  });

  it('names no column besides', () => expect(faults({ columns: { ...aSite().columns, blogs: {} } })).toEqual(['columns.?blogs']));
});

describe('the registers', () => {
  it('read words as identifiers', () => {
    expect(regionsSchema.parse({ ceshi: { name: '测试县', short: '测试县', level: '县（区）' } })).toEqual({
      ceshi: { name: '测试县', short: '测试县', level: 'county', sample: false },
    });
    expect(unitsSchema.parse({ a: { name: '测试县法院', type: '法院', region: 'ceshi' } })['a']?.type).toBe('court');
  });

  it('take ASCII ids only', () => {
    expect(faultsOf(regionsSchema, { 测试: { name: '测试县', short: '测试县', level: '省' } })).toHaveLength(1);
    expect(faultsOf(indicatorsSchema, { Opinions: { label: '意见', unit: '条', definition: '条数' } })).toHaveLength(1);
  });

  it('give a term no other names unless it has them', () =>
    expect(glossarySchema.parse([{ term: '回头看', meaning: '复查' }])).toEqual([{ term: '回头看', also: [], meaning: '复查' }]));
});
