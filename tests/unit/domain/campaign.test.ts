import { describe, expect, it } from 'vitest';
import { campaignSchema, phaseState } from '../../../src/domain/campaign.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aCampaign, today } from '../../support/makers.ts';

const faults = (overrides: object) => faultsOf(campaignSchema, { ...aCampaign(), ...overrides });
const name = 'study';

describe('the state of a phase', () => {
  const phase = { name, from: '2026-06-15', until: '2026-06-20' } as const;

  it.each([
    ['2026-06-14', 'ahead'],
    ['2026-06-15', 'running'],
    ['2026-06-20', 'running'],
    ['2026-06-21', 'over'],
  ])('on %s is %s', (day, state) => expect(phaseState(phase, day)).toBe(state));

  it('runs through the whole of a month that it names', () => {
    const months = { name, from: '2026-05', until: '2026-06' } as const;
    expect(phaseState(months, '2026-04-30')).toBe('ahead');
    expect(phaseState(months, '2026-05-01')).toBe('running');
    expect(phaseState(months, '2026-06-30')).toBe('running');
    expect(phaseState(months, '2026-07-01')).toBe('over');
  });

  it('is as written where a date is missing', () => {
    expect(phaseState({ name, from: '2026-03', state: 'over' }, today)).toBe('over');
    expect(phaseState({ name, state: 'running' }, today)).toBe('running');
  });

  it('follows the dates, not the word, where both are known', () =>
    expect(phaseState({ ...phase, state: 'over' }, '2026-06-15')).toBe('running'));

  it('is unknown where nothing is written', () => expect(phaseState({ name }, today)).toBe('unknown'));
});

describe('a campaign', () => {
  it('has three phases', () => expect(faults({ phases: [{ name: '学习教育' }, { name: '查纠整改' }] })).toEqual(['phases']));

  it('has each phase once', () =>
    expect(faults({ phases: [{ name: '学习教育' }, { name: '学习教育' }, { name: '总结提升' }] })).toEqual(['phases']));

  it('takes no fourth word for a phase', () =>
    expect(faults({ phases: [{ name: '动员部署' }, { name: '查纠整改' }, { name: '总结提升' }] })).toEqual(['phases.0.name']));

  it('has no phase that ends before it begins', () => {
    const others = [{ name: '查纠整改' }, { name: '总结提升' }];
    expect(faults({ phases: [{ name: '学习教育', from: '2026-04-01', until: '2026-03-31' }, ...others] })).toEqual(['phases.0.until']);
    expect(faults({ phases: [{ name: '学习教育', from: '2026-04-15', until: '2026-04' }, ...others] })).toEqual([]);
  });

  it('takes a milestone of a month', () => {
    const milestones = [{ date: '2026-03', text: '动员部署' }];
    expect(campaignSchema.parse(aCampaign({ milestones })).milestones).toEqual(milestones);
  });

  it('reads the four tasks as identifiers', () =>
    expect(campaignSchema.parse(aCampaign({ tasks: [{ name: '清除害群之马', done: '自查自纠' }] })).tasks[0]?.name).toBe('purge'));
});
