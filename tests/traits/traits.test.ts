import { describe, expect, it } from 'vitest';
import { kindNames, kinds, type Kind } from '../../src/domain/kinds.ts';
import { aCampaign, aCase, aCommitment, aConference, aContact, aHero, aMechanism, aNews, anOpinion, aPage } from '../support/makers.ts';
import { behavesAsAttached } from './attached.ts';
import { behavesAsAttributed } from './attributed.ts';
import { behavesAsCorrected } from './corrected.ts';
import { faultsOf, type Input } from './faults.ts';
import { behavesAsIllustrated } from './illustrated.ts';
import { behavesAsLocated } from './located.ts';
import { behavesAsMeasured } from './measured.ts';
import { behavesAsPublished } from './published.ts';
import { behavesAsSampled } from './sampled.ts';
import { behavesAsWithdrawable } from './withdrawable.ts';

const every = [behavesAsPublished, behavesAsAttributed, behavesAsCorrected, behavesAsSampled];
const record = [...every, behavesAsLocated, behavesAsWithdrawable];
const story = [...record, behavesAsIllustrated, behavesAsAttached, behavesAsMeasured];

const traits: Readonly<Record<Kind, { input: Input; specs: typeof every }>> = {
  campaign: { input: aCampaign(), specs: story },
  news: { input: aNews(), specs: story },
  conference: { input: aConference(), specs: story },
  hero: { input: aHero(), specs: story },
  contact: { input: aContact(), specs: record },
  commitment: { input: aCommitment(), specs: story },
  mechanism: { input: aMechanism(), specs: [...record, behavesAsAttached] },
  case: { input: aCase(), specs: story },
  opinion: { input: anOpinion(), specs: record },
  page: { input: aPage(), specs: every },
};

describe.each(kindNames)('%s', (kind) => {
  const { input, specs } = traits[kind];
  for (const behaves of specs) behaves(kinds[kind].schema, input);
});

describe('a trait that a kind does not have', () => {
  const fieldOf = new Map<(typeof every)[number], string>([
    [behavesAsLocated, 'regions'],
    [behavesAsWithdrawable, 'withdrawn'],
    [behavesAsIllustrated, 'photos'],
    [behavesAsAttached, 'attachments'],
    [behavesAsMeasured, 'figures'],
  ]);

  it.each(kindNames)('is refused in a %s', (kind) => {
    const { input, specs } = traits[kind];
    for (const [behaves, field] of fieldOf)
      if (!specs.includes(behaves)) expect(faultsOf(kinds[kind].schema, { ...input, [field]: [] })).toEqual([`?${field}`]);
  });
});
