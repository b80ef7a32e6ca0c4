import { describe, expect, it } from 'vitest';
import { inSentence } from '../../../src/domain/contact.ts';

const old = { type: 'phone', value: '0000-0000002', validUntil: '2026-05-31' } as const;

describe('a contact in a sentence', () => {
  it('can be tapped on its last day', () =>
    expect(inSentence(old, undefined, '2026-05-31')).toEqual({ text: '0000-0000002', href: 'tel:0000-0000002' }));
  it('cannot be tapped once it has expired, and names its successor', () =>
    expect(inSentence(old, { value: '0000-0000001' }, '2026-06-01')).toEqual({ text: '0000-0000002（已停用，现为0000-0000001）' }));
  it('says that it has expired where nothing took its place', () =>
    expect(inSentence(old, undefined, '2026-06-01')).toEqual({ text: '0000-0000002（已停用）' }));
});
