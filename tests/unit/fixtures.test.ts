import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isExpired } from '../../src/domain/contact.ts';
import { isOverdue } from '../../src/domain/commitment.ts';
import { kindNames } from '../../src/domain/kinds.ts';
import { inspectContent } from '../../src/intake/inspect.ts';
import { now, today } from '../support/makers.ts';

const { archive, findings } = await inspectContent(fileURLToPath(new URL('../fixtures/content', import.meta.url)), now);

it('the fixtures have no findings', () => expect(findings).toEqual([]));

it('the fixtures show every kind', () => {
  for (const kind of kindNames) expect(archive?.listed(kind).length, kind).toBeGreaterThan(0);
});

it('the fixtures are invented, and say so', () => {
  expect(archive?.records.filter(({ sample }) => !sample)).toEqual([]);
  expect(Object.values(archive?.regions ?? {}).every(({ sample }) => sample)).toBe(true);
});

it('the fixtures show what may become of a record', () => {
  const news = archive?.of('news') ?? [];
  expect(news.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
  expect(news.filter(({ corrections }) => corrections.length > 0)).toHaveLength(1);
  expect(news.filter(({ clarifies }) => clarifies)).toHaveLength(1);
  expect(
    archive
      ?.of('commitment')
      .filter((commitment) => isOverdue(commitment, today))
      .map(({ id }) => id),
  ).toEqual(['2026-03-05-jian']);
  expect(
    archive
      ?.of('contact')
      .filter((contact) => isExpired(contact, today))
      .map(({ successor }) => successor),
  ).toEqual(['rexian']);
});

it('the fixtures hold a conference of two questions with a promise in each answer', () => {
  const conference = archive?.get('conference', '2026-03-05-fabuhui');
  expect(conference?.anchors.filter((anchor) => /^q\d+$/.test(anchor))).toEqual(['q1', 'q2']);
  expect(conference?.marks.flatMap((mark) => (mark.type === 'promise' ? [mark.anchor] : []))).toEqual(['q1-a1-p1', 'q2-a1-p1']);
});
