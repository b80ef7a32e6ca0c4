import { describe, expect, it } from 'vitest';
import { clarificationsOf, linkedRecords, neighboursOf, promisesIn, relatedTo } from '../../../src/domain/related.ts';
import { aCase, aCommitment, aMechanism, anArchive, aNews, placed } from '../../support/makers.ts';

const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'];
const row = days.map((date) => placed.news(`${date}-a`, aNews({ date })));
const at = (index: number) => row[index] ?? placed.news('never');
const withdrawn = { date: '2026-03-08', why: '重复', by: '编辑组' };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('neighbours', () => {
  const archive = anArchive({ records: row });

  it('are the records before and after in time', () => expect(neighboursOf(archive, at(3))).toEqual({ earlier: at(2), later: at(4) }));

  it('are missing at the ends of the row', () => {
    expect(neighboursOf(archive, at(0))).toEqual({ later: at(1) });
    expect(neighboursOf(archive, at(6))).toEqual({ earlier: at(5) });
  });

  it('are missing for a withdrawn record, and never are one', () => {
    const gone = placed.news('2026-03-03-a', aNews({ date: '2026-03-03', withdrawn }));
    const other = anArchive({ records: [at(1), gone, at(3)] });
    expect(neighboursOf(other, gone)).toEqual({});
    expect(neighboursOf(other, at(1))).toEqual({ later: at(3) });
  });
});

describe('related records', () => {
  it('are at most as many as asked, without the record itself', () => {
    const related = relatedTo(anArchive({ records: row }), at(3), 3);
    expect(related).toHaveLength(3);
    expect(related).not.toContain(at(3));
  });

  it('begin with those that are linked', () => {
    const linking = placed.news('2026-03-04-a', aNews({ date: '2026-03-04' }), {
      marks: [{ type: 'link', target: 'news/2026-03-01-a', line: 9 }],
    });
    expect(relatedTo(anArchive({ records: [...row.filter((news) => news !== at(3)), linking] }), linking)[0]).toBe(at(0));
  });

  it('leave out what is withdrawn', () => {
    const gone = placed.news('2026-03-05-a', aNews({ date: '2026-03-05', withdrawn }));
    expect(relatedTo(anArchive({ records: [at(3), gone] }), at(3))).toEqual([]);
  });

  it('are none where a record stands alone', () => expect(relatedTo(anArchive({ records: [at(0)] }), at(0))).toEqual([]));
});

describe('links', () => {
  const commitment = placed.commitment('2026-03-05-jian', aCommitment({ saidIn: { record: 'conferences/2026-03-05-fabuhui' } }));
  const conference = placed.conference('2026-03-05-fabuhui', undefined, {
    marks: [{ type: 'promise', commitment: commitment.id, anchor: 'q1', text: '一定办', line: 20 }],
  });
  const mechanism = placed.mechanism('huifang', aMechanism({ answers: [commitment.id] }));
  const story = placed.case('2026-03-05-hukou', aCase({ commitment: commitment.id }));
  const archive = anArchive({ records: [commitment, conference, mechanism, story] });

  it('of a commitment lead to where it was made and to what answers it', () =>
    expect(ids(linkedRecords(archive, commitment)).toSorted()).toEqual(ids([conference, mechanism, story]).toSorted()));

  it('lead back to the commitment', () => {
    for (const record of [conference, mechanism, story]) expect(linkedRecords(archive, record)).toEqual([commitment]);
  });

  it('of a conference name the commitments made in it', () => expect(promisesIn(archive, conference)).toEqual([commitment]));
  it('of another record name none', () => expect(promisesIn(archive, story)).toEqual([]));
});

it('a clarification stands at the top of what it clears', () => {
  const cleared = placed.news('2026-03-09-b', aNews({ date: '2026-03-09', type: '澄清正名', clarifies: 'news/2026-03-01-a' }));
  const archive = anArchive({ records: [...row, cleared] });
  expect(clarificationsOf(archive, at(0))).toEqual([cleared]);
  expect(clarificationsOf(archive, at(1))).toEqual([]);
});
