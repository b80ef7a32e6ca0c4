import { describe, expect, it } from 'vitest';
import { squeeze, visibleText } from '../support/pages.ts';
import { archive } from '../support/real-site.ts';
import { before, chineseDay, mainOf, pageOf } from '../support/record-pages.ts';

describe('press conferences (I5)', () => {
  const conferences = archive.of('conference');

  it('every question, answer and paragraph has an id and a link to itself', () => {
    for (const conference of conferences) {
      const main = mainOf(pageOf(conference));
      expect(conference.anchors.length, conference.file).toBeGreaterThan(0);
      const unlinked = conference.anchors.filter((anchor) => {
        const element = main.querySelector(`#${anchor}`);
        return !element?.querySelector(`a[href="#${anchor}"]`)?.text.includes('§');
      });
      expect(unlinked, conference.file).toEqual([]);
      const bare = main.querySelectorAll('.prose p, .prose .turn').filter((element) => !element.id);
      expect(
        bare.map((element) => element.text.slice(0, 40)),
        conference.file,
      ).toEqual([]);
    }
  });

  it('every link to a part has a name of its own kind for those who hear it', () => {
    for (const conference of conferences)
      for (const link of mainOf(pageOf(conference)).querySelectorAll('.prose a[href^="#"]'))
        if (link.text.trim() === '§') expect(link.getAttribute('aria-label')?.trim(), conference.file).toBeTruthy();
  });

  it('a list of contents leads to every question', () => {
    for (const conference of conferences) {
      const main = mainOf(pageOf(conference));
      const questions = conference.anchors.filter((anchor) => /^q\d+$/.test(anchor));
      const contents = before(main, 'class="prose"');
      expect(
        questions.filter((anchor) => !contents.includes(`href="#${anchor}"`)),
        conference.file,
      ).toEqual([]);
    }
  });

  it('the speakers stand with the titles they held then, the place and the hour', () => {
    for (const conference of conferences) {
      const text = visibleText(mainOf(pageOf(conference)));
      for (const { name, title } of conference.speakers) {
        expect(text, conference.file).toContain(squeeze(name));
        expect(text, conference.file).toContain(squeeze(title));
      }
      expect(text).toContain(chineseDay(conference.heldAt));
      if (conference.place) expect(text).toContain(squeeze(conference.place));
    }
  });

  it('each promise leads to its commitment from the words in which it was made, and says how far it is', () => {
    const marks = archive.records.flatMap((record) => record.marks.flatMap((mark) => (mark.type === 'promise' ? [{ record, mark }] : [])));
    expect(marks.length).toBeGreaterThan(20);
    for (const { record, mark } of marks) {
      const paragraph = mainOf(pageOf(record)).querySelector(`#${mark.anchor}`);
      const link = paragraph
        ?.querySelectorAll('a')
        .find((candidate) => candidate.getAttribute('href') === `/commitments/${mark.commitment}/`);
      expect(squeeze(link?.text ?? ''), `${record.file}#${mark.anchor}`).toBe(squeeze(mark.text));
    }
  });
});
