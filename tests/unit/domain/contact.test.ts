import { describe, expect, it } from 'vitest';
import { contactSchema, isExpired, tapTarget } from '../../../src/domain/contact.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aContact, today } from '../../support/makers.ts';

const faults = (overrides: object) => faultsOf(contactSchema, { ...aContact(), ...overrides });

describe('a contact', () => {
  it('answers on its last day', () => expect(isExpired({ validUntil: today }, today)).toBe(false));
  it('is expired the day after', () => expect(isExpired({ validUntil: '2026-06-14' }, today)).toBe(true));
  it('without a last day never expires', () => expect(isExpired({}, '2099-12-31')).toBe(false));

  it('speaks 普通话 unless it names its languages', () => expect(contactSchema.parse(aContact()).languages).toEqual(['普通话']));

  it('does not stop before it starts', () => {
    expect(faults({ validFrom: '2026-06-02', validUntil: '2026-06-01' })).toEqual(['validUntil']);
    expect(faults({ validFrom: '2026-06-01', validUntil: '2026-06-01' })).toEqual([]);
  });
});

describe('a tap', () => {
  it.each([
    ['phone', '0000-0000000', 'tel:0000-0000000'],
    ['sms', '00000000', 'sms:00000000'],
    ['website', 'https://www.example.org/', 'https://www.example.org/'],
    ['email', 'jubao@example.org', undefined],
    ['postbox', '测试县 00 号信箱', undefined],
    ['visit', '测试路（虚构）', undefined],
  ] as const)('on a %s %s opens %s', (type, value, target) => expect(tapTarget({ type, value })).toBe(target));
});

describe('a number', () => {
  it.each(['12337', '0000-0000000'])('may be %s', (value) => expect(faults({ value })).toEqual([]));
  it.each(['（0000）0000000', '0000 0000000', '0000-0000000 转 1', 'javascript:alert(1)'])('is not %s', (value) =>
    expect(faults({ value })).toEqual(['value']),
  );
});

describe('a web address', () => {
  it('is complete', () => expect(faults({ type: '网址', value: 'https://www.example.org/jubao' })).toEqual([]));
  it.each(['www.example.org', 'javascript:alert(1)', 'ftp://example.org'])('is not %s', (value) =>
    expect(faults({ type: '网址', value })).toEqual(['value']),
  );
});

const answer = (from: string, until: string) => faults({ hours: [{ days: '工作日', from, until }] });

describe('hours', () => {
  it.each(['00:00', '08:30', '23:59', '24:00'])('may end at %s', (until) => expect(answer('00:00', until)).toEqual([]));
  it.each(['8:30', '24:30', '25:00', '08:60', '8点'])('do not begin at %s', (from) =>
    expect(answer(from, '24:00')).toEqual(['hours.0.from']),
  );
});

it('takes a postcode of six digits', () => {
  expect(faults({ postcode: '000000' })).toEqual([]);
  expect(faults({ postcode: '00000' })).toEqual(['postcode']);
  expect(faults({ postcode: 33_000 })).toEqual(['postcode']);
});
