import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { linkedRecords, neighboursOf, relatedTo } from '../../../src/domain/related.ts';
import { aContact, aNews, anArchive, anOpinion, placed } from '../../support/makers.ts';
import { seeded } from '../../support/seeded.ts';

const news = (id: string, overrides: Parameters<typeof aNews>[0] = {}, marks: Parameters<typeof placed.news>[2] = {}) =>
  placed.news(id, aNews(overrides), marks);
const linksTo = (...targets: string[]) => ({ marks: targets.map((target) => ({ type: 'link' as const, target, line: 9 })) });
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const withdrawn = { date: '2026-06-01', why: '重复', by: '编辑组' };

describe('linked records', () => {
  it('are each named once, however often they are linked', () => {
    const a = news('2026-03-05-a');
    const b = news('2026-03-05-b', {}, linksTo('news/2026-03-05-a', 'news/2026-03-05-a'));
    expect(linkedRecords(anArchive({ records: [a, b] }), b)).toEqual([a]);
  });

  it('are neither the record itself, nor withdrawn, nor missing', () => {
    const gone = news('2026-03-05-a', { withdrawn });
    const b = news('2026-03-05-b', {}, linksTo('news/2026-03-05-b', 'news/2026-03-05-a', 'news/2026-03-05-none'));
    expect(linkedRecords(anArchive({ records: [gone, b] }), b)).toEqual([]);
  });

  it('of an opinion name the commitment that came of it, and the other way round', () => {
    const commitment = placed.commitment('2026-03-05-jian');
    const opinion = placed.opinion('2026-03-05-a', anOpinion({ commitment: commitment.id }));
    const archive = anArchive({ records: [commitment, opinion] });
    expect(linkedRecords(archive, opinion)).toEqual([commitment]);
    expect(linkedRecords(archive, commitment)).toContain(opinion);
  });
});

describe('related records', () => {
  it('of the same unit come before those of the same region', () => {
    const here = news('2026-03-05-a', { units: ['ceshi-police'] });
    const region = news('2026-03-05-b', { units: [] });
    const unit = news('2026-01-05-c', { units: ['ceshi-police'], date: '2026-01-05' });
    expect(ids(relatedTo(anArchive({ records: [here, region, unit] }), here, 2))).toEqual([unit.id, region.id]);
  });

  it('are the nearest in time, before or after', () => {
    const here = news('2026-03-05-a');
    const days = ['2026-01-01', '2026-03-03', '2026-03-06', '2026-05-01', '2026-06-01'];
    const row = days.map((date) => news(`${date}-n`, { date }));
    expect(ids(relatedTo(anArchive({ records: [here, ...row] }), here, 3))).toEqual(['2026-03-06-n', '2026-03-03-n', '2026-05-01-n']);
  });

  it('share a unit or a region, and are no numbers to call', () => {
    const here = news('2026-03-05-a');
    const far = news('2026-03-05-b', { regions: ['ceshi-shi'], units: [] });
    expect(relatedTo(anArchive({ records: [here, far, placed.contact('rexian', aContact())] }), here)).toEqual([]);
  });

  it('of an explanatory page are those that it links', () => {
    const page = placed.page('report', undefined, linksTo('news/2026-03-05-a'));
    const a = news('2026-03-05-a');
    expect(relatedTo(anArchive({ records: [page, a, news('2026-03-05-b')] }), page)).toEqual([a]);
  });
});

describe('in any row of news', () => {
  const chance = seeded(12);
  const records = Array.from({ length: 60 }, (_, index) => {
    const date = addDays('2026-01-01', chance.number(30));
    return news(`${date}-n${index}`, {
      date,
      units: [chance.pick(['ceshi-office', 'ceshi-police'])],
      ...(chance.number(6) === 0 && { withdrawn }),
    });
  });
  const archive = anArchive({ records });

  it('going back from the newest meets every record once, and going on from the oldest returns', () => {
    const listed = archive.listed('news');
    const back = [listed[0]];
    for (let at = back[0] && neighboursOf(archive, back[0]).earlier; at?.kind === 'news'; at = neighboursOf(archive, at).earlier)
      back.push(at);
    expect(back).toEqual(listed);
    for (const record of listed) {
      const { earlier } = neighboursOf(archive, record);
      if (earlier) expect(neighboursOf(archive, earlier).later).toBe(record);
    }
  });

  it('related records are different, listed, and as many as were asked', () => {
    for (const record of records)
      for (const count of [0, 1, 5]) {
        const related = relatedTo(archive, record, count);
        expect(related).toHaveLength(count);
        expect(new Set(related).size).toBe(count);
        for (const other of related) expect(other !== record && archive.listed('news').includes(other as typeof record)).toBe(true);
      }
  });
});
