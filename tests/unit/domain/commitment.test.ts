import { describe, expect, it } from 'vitest';
import { commitmentSchema, daysLeft, dueOf, isAdjusted, isOverdue, isReopened, stateOf } from '../../../src/domain/commitment.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aCommitment, type CommitmentInput } from '../../support/makers.ts';

type StepInput = CommitmentInput['history'][number];

const begun: StepInput = { date: '2026-04-01', state: '进行中', note: '清出清单', unit: 'ceshi-police' };
const finished: StepInput = {
  date: '2026-05-10',
  state: '已完成',
  note: '全部办结',
  unit: 'ceshi-police',
  evidence: [{ text: '办结清单' }],
  confirmedBy: 'ceshi-commission',
};
const postponed: StepInput = {
  date: '2026-05-20',
  state: '已调整',
  note: '两件要重新鉴定',
  unit: 'ceshi-police',
  reason: '鉴定要六十天',
  due: '2026-08-31',
};
const commitment = (overrides: Partial<CommitmentInput> = {}) => commitmentSchema.parse(aCommitment(overrides));
const faults = (overrides: object) => faultsOf(commitmentSchema, { ...aCommitment(), ...overrides });

describe('a commitment in time', () => {
  const promise = commitment({ due: '2026-06-15' });

  it('due today is still on time', () => {
    expect(isOverdue(promise, '2026-06-15')).toBe(false);
    expect(daysLeft(promise, '2026-06-15')).toBe(0);
  });

  it('is overdue the day after', () => {
    expect(isOverdue(promise, '2026-06-16')).toBe(true);
    expect(daysLeft(promise, '2026-06-16')).toBe(-1);
  });

  it('that is done is never overdue', () => expect(isOverdue(commitment({ history: [begun, finished] }), '2027-01-01')).toBe(false));

  it('that was done late was overdue until then', () => {
    const late = commitment({ due: '2026-05-01', history: [begun, finished] });
    expect(isOverdue(late, '2026-05-09')).toBe(true);
    expect(isOverdue(late, '2026-05-10')).toBe(false);
  });

  it('that is mostly done is not done, and can be overdue', () => {
    const almost = commitment({ history: [{ ...begun, state: '基本完成', evidence: [{ text: '清单' }] }] });
    expect(isOverdue(almost, '2026-07-01')).toBe(true);
  });
});

describe('the state of a commitment', () => {
  const promise = commitment({ history: [begun, finished] });

  it('is waiting before its first entry', () => expect(stateOf(promise, '2026-03-31')).toBe('waiting'));

  it('is that of the last entry by the day', () => {
    expect(stateOf(promise, '2026-04-01')).toBe('underway');
    expect(stateOf(promise, '2026-05-09')).toBe('underway');
    expect(stateOf(promise, '2026-05-10')).toBe('done');
  });

  it('is that of the later entry where two are of one day', () =>
    expect(stateOf(commitment({ history: [begun, { ...finished, date: begun.date }] }), begun.date)).toBe('done'));
});

describe('a reopened commitment', () => {
  const again = commitment({ history: [begun, finished, { ...begun, date: '2026-06-01', note: '复查发现漏了一件' }] });

  it('was done and is taken up again', () => expect(isReopened(again, '2026-06-01')).toBe(true));
  it('was not reopened while it was done', () => expect(isReopened(again, '2026-05-31')).toBe(false));
  it('can be overdue again', () => expect(isOverdue(again, '2026-07-01')).toBe(true));
  it('is not reopened once it is done again', () => {
    const twice = commitment({ history: [begun, finished, { ...begun, date: '2026-06-01' }, { ...finished, date: '2026-06-10' }] });
    expect(isReopened(twice, '2026-06-10')).toBe(false);
  });
  it('is not what a commitment is that was never done', () => expect(isReopened(commitment(), '2027-01-01')).toBe(false));
});

describe('an adjusted commitment', () => {
  const moved = commitment({ history: [begun, postponed] });

  it('keeps the promised day until the adjustment', () => {
    expect(dueOf(moved, '2026-05-19')).toBe('2026-06-30');
    expect(isAdjusted(moved, '2026-05-19')).toBe(false);
  });

  it('is due on the adjusted day from then on', () => {
    expect(dueOf(moved, '2026-05-20')).toBe('2026-08-31');
    expect(isAdjusted(moved, '2026-05-20')).toBe(true);
    expect(isOverdue(moved, '2026-08-31')).toBe(false);
    expect(isOverdue(moved, '2026-09-01')).toBe(true);
  });

  it('stays adjusted when work goes on', () => {
    const on = commitment({ history: [begun, postponed, { ...begun, date: '2026-06-01' }] });
    expect(dueOf(on, '2026-06-01')).toBe('2026-08-31');
    expect(isAdjusted(on, '2026-06-01')).toBe(true);
  });

  it('keeps the promised day where the adjustment sets none', () => {
    const { due: _, ...undated } = postponed;
    expect(dueOf(commitment({ history: [undated] }), '2026-05-20')).toBe('2026-06-30');
  });
});

describe('what a commitment must say', () => {
  it('is done only with evidence', () => {
    expect(faults({ history: [{ ...finished, evidence: [] }] })).toEqual(['history.0.evidence']);
    expect(faults({ history: [{ ...finished, evidence: undefined }] })).toEqual(['history.0.evidence']);
  });

  it('is done only with a confirmer', () =>
    expect(faults({ history: [{ ...finished, confirmedBy: undefined }] })).toEqual(['history.0.confirmedBy']));

  it('is not confirmed by its owner', () =>
    expect(faults({ history: [begun, { ...finished, confirmedBy: 'ceshi-police' }] })).toEqual(['history.1.confirmedBy']));

  it('is mostly done only with evidence', () =>
    expect(faults({ history: [{ ...begun, state: '基本完成', evidence: [] }] })).toEqual(['history.0.evidence']));

  it('is adjusted only with a reason', () =>
    expect(faults({ history: [{ ...postponed, reason: undefined }] })).toEqual(['history.0.reason']));

  it('takes no confirmer for work underway', () =>
    expect(faults({ history: [{ ...begun, confirmedBy: 'ceshi-commission' }] })).toEqual(['history.0.?confirmedBy']));

  it('never types that it is overdue', () => expect(faults({ history: [{ ...begun, state: '逾期' }] })).toEqual(['history.0.state']));

  it('tells its history from early to late', () => expect(faults({ history: [finished, begun] })).toEqual(['history.1.date']));

  it('has a history', () => expect(faults({ history: [] })).toEqual(['history']));

  it('is not due before it starts', () => expect(faults({ due: '2026-03-04' })).toEqual(['due']));

  it('may be due on the day it starts', () => expect(faults({ due: '2026-03-05' })).toEqual([]));
});
