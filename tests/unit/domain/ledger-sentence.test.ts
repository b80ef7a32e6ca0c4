import { describe, expect, it } from 'vitest';
import { describeTally } from '../../../src/domain/ledger.ts';
import { aCommitment, placed, today } from '../../support/makers.ts';

const late = placed.commitment('2026-03-05-late', aCommitment({ due: '2026-06-12', sample: true }));
const real = placed.commitment('2026-03-05-real', aCommitment({ due: '2026-06-27', sample: false }));

describe('the ledger in a sentence', () => {
  it('says that all of it is invented', () => expect(describeTally([late], today)).toBe('共1项承诺，已完成0项，逾期1项。全部是示例数据。'));
  it('says how much of it is invented', () =>
    expect(describeTally([late, real], today)).toBe('共2项承诺，已完成0项，逾期1项。其中1项是示例数据。'));
  it('says nothing of samples where there are none', () => expect(describeTally([real], today)).toBe('共1项承诺，已完成0项，逾期0项。'));
});
