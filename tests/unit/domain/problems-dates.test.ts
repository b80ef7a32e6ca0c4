import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/domain/kinds.ts';
import { problems } from '../../../src/domain/problems.ts';
import { aCampaign, aCommitment, aConference, aContact, anArchiveWith, aNews, anOpinion, now, placed } from '../../support/makers.ts';

const found = (...records: AnyRecord[]) => problems(anArchiveWith(...records), now);
const tomorrow = '2026-06-16';

describe('a date that has not come', () => {
  const figures = [{ label: '意见', value: 3, unit: '条', category: '开门纳谏', asOf: '2026-07' }];
  const ahead: [string, AnyRecord, (string | number)[]][] = [
    ['of publication', placed.news('2026-06-16-x', aNews({ date: tomorrow })), ['date']],
    ['of the source', placed.news('2026-03-05-x', aNews({ source: { name: '测试日报', date: '2026-07' } })), ['source', 'date']],
    [
      'of a correction',
      placed.news('2026-03-05-x', aNews({ corrections: [{ date: tomorrow, was: '1', is: '2', why: '错' }] })),
      ['corrections', 0, 'date'],
    ],
    ['of an update', placed.news('2026-03-05-x', aNews({ updates: [{ date: tomorrow, note: '补充' }] })), ['updates', 0, 'date']],
    [
      'of a withdrawal',
      placed.news('2026-03-05-x', aNews({ withdrawn: { date: tomorrow, why: '重复', by: '编辑' } })),
      ['withdrawn', 'date'],
    ],
    ['of a figure', placed.campaign('ceshi', aCampaign({ figures })), ['figures', 0, 'asOf']],
    ['of a check', placed.contact('rexian', aContact({ verifiedOn: tomorrow })), ['verifiedOn']],
    ['of a conference', placed.conference('2026-03-05-x', aConference({ heldAt: '2026-06-15T12:01+08:00' })), ['heldAt']],
    ['of an opinion', placed.opinion('2026-03-05-x', anOpinion({ received: { on: tomorrow, by: '信箱' } })), ['received', 'on']],
    [
      'of a reply',
      placed.opinion('2026-03-05-x', anOpinion({ reply: { date: tomorrow, unit: '测试县公安局', text: '已办' } })),
      ['reply', 'date'],
    ],
    [
      'of a notice',
      placed.news('2026-03-05-x', aNews({ issued: { unit: '测试县纪委监委', number: '测纪通〔2026〕5号', date: tomorrow } })),
      ['issued', 'date'],
    ],
    ['of a milestone', placed.campaign('ceshi', aCampaign({ milestones: [{ date: '2026-07', text: '总结' }] })), ['milestones', 0, 'date']],
    [
      'of a recheck',
      placed.commitment('2026-03-05-x', aCommitment({ rechecks: [{ date: tomorrow, by: 'ceshi-office', result: '无反弹' }] })),
      ['rechecks', 0, 'date'],
    ],
    [
      'of a step',
      placed.commitment('2026-03-05-x', aCommitment({ history: [{ date: tomorrow, state: '进行中', note: '办', unit: 'ceshi-police' }] })),
      ['history', 0, 'date'],
    ],
  ];

  it.each(ahead)('%s is told once', (_, record, path) => {
    expect(found(record)).toEqual([{ file: record.file, path, message: expect.stringMatching(/^日期 .* 还没有到。/) }]);
  });

  it('is no problem where it is today', () => expect(found(placed.news('2026-06-15-x', aNews({ date: '2026-06-15' })))).toEqual([]));

  it('is no problem where it is a due day', () =>
    expect(found(placed.commitment('2026-03-05-jian', aCommitment({ due: '2027-01-01' })))).toEqual([]));
});
