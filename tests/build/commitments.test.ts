import { describe, expect, it } from 'vitest';
import { stateOf } from '../../src/domain/commitment.ts';
import { routeOfReference } from '../../src/domain/routes.ts';
import { today } from '../support/content.ts';
import { expectNone, squeeze, visibleText } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';
import { chineseDay, mainOf, pageOf } from '../support/record-pages.ts';

describe('commitments', () => {
  it('each shows its words, its owner, its due day, its measure, and every step with its evidence', () => {
    for (const commitment of archive.of('commitment')) {
      const text = visibleText(mainOf(pageOf(commitment)));
      const owner = archive.units[commitment.owner];
      const owed = [
        commitment.text,
        commitment.measure,
        commitment.category,
        chineseDay(commitment.due),
        ...commitment.history.map(({ note }) => note),
      ];
      for (const step of commitment.history)
        owed.push(...step.evidence.map((evidence) => evidence.text), ...('reason' in step ? [step.reason] : []));
      expectNone(owed.filter((words) => !text.includes(squeeze(words))).map((words) => `${commitment.file} ${words}`));
      expect(
        [owner?.name, owner?.short].some((name) => name && text.includes(squeeze(name))),
        commitment.file,
      ).toBe(true);
    }
  });

  it('each leads back to the paragraph where it was said', () => {
    for (const commitment of archive.of('commitment')) {
      const { record, anchor } = commitment.saidIn;
      const target = `${routeOfReference(record)}${anchor ? `#${anchor}` : ''}`;
      const links = mainOf(pageOf(commitment))
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href'));
      expect(links, commitment.file).toContain(target);
    }
  });

  it('an overdue one says so in words, wherever it is shown', () => {
    const overdue = archive.listed('commitment').filter((one) => stateOf(one, today) !== 'done' && latestDue(one) < today);
    expect(overdue.length).toBeGreaterThan(0);
    for (const commitment of overdue) expect(visibleText(mainOf(pageOf(commitment))), commitment.file).toContain('逾期');
    expect(visibleText(mainOf(site.page('/commitments/')))).toContain(`逾期${overdue.length}`);
    expect(visibleText(mainOf(site.page('/')))).toContain(`逾期${overdue.length}`);
  });

  it('the ledger counts as many as there are', () => {
    expect(visibleText(mainOf(site.page('/commitments/')))).toContain(`共${archive.listed('commitment').length}项`);
  });
});

function latestDue(commitment: { due: string; history: readonly { state: string; due?: string | undefined }[] }): string {
  return commitment.history.findLast((step) => step.state === 'adjusted' && step.due)?.due ?? commitment.due;
}
