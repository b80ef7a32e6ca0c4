import { expect, it } from 'vitest';
import { conferenceSchema } from '../../../src/domain/conference.ts';
import { faultsOf } from '../../traits/faults.ts';
import { aConference } from '../../support/makers.ts';

const faults = (overrides: object) => faultsOf(conferenceSchema, { ...aConference(), ...overrides });

it('has a speaker', () => expect(faults({ speakers: [] })).toEqual(['speakers']));
it('names each speaker with the post of that day', () => expect(faults({ speakers: [{ name: '测某甲' }] })).toEqual(['speakers.0.title']));
it('may have been held at an hour that the source does not give', () => expect(faults({ heldAt: '2026-03-05' })).toEqual([]));
it('was held on a day that exists', () => expect(faults({ heldAt: '2026-02-29T10:00+08:00' })).toEqual(['heldAt']));
