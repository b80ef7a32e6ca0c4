import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { isLocated } from '../../src/domain/archive.ts';
import { isExpired } from '../../src/domain/contact.ts';
import { stateOf } from '../../src/domain/commitment.ts';
import { kindNames, kinds, type AnyRecord } from '../../src/domain/kinds.ts';
import { columnRoute, regionRoute, routeOf, routeOfReference } from '../../src/domain/routes.ts';
import { realArchive, today } from '../support/content.ts';
import { expectNone, only, readSite, squeeze, visibleText, type Page } from '../support/pages.ts';

const site = readSite(inject('builtSite'));
const archive = await realArchive();
const pageOf = (record: Pick<AnyRecord, 'kind' | 'id'>) => site.page(routeOf(record));
const mainOf = (page: Page) => only(page, 'main');
const listPages = site.pages.filter(
  ({ path }) => /^\/([a-z]+\/(page\/\d+\/)?)?$/.test(path) && !archive.of('page').some((page) => routeOf(page) === path),
);

/** The part of `main` that stands before `end`, as it was written. */
function before(main: HTMLElement, end: string): string {
  const html = main.innerHTML;
  const at = html.indexOf(end);
  return at < 0 ? html : html.slice(0, at);
}

describe('every record has its page', () => {
  it.each(kindNames)('%s: as many pages as files, each with its title and its summary', (kind) => {
    const records = archive.of(kind);
    expect(records.length).toBeGreaterThan(0);
    const prefix = kind === 'page' ? undefined : `/${kinds[kind].folder}/`;
    const extras = prefix
      ? site.pages.filter(({ path }) => path.startsWith(prefix) && path !== prefix && !/\/(page|type)\//.test(path))
      : records;
    expect(extras.length).toBe(records.length);
    for (const record of records) {
      const text = visibleText(mainOf(pageOf(record)));
      expect(text).toContain(squeeze(record.title));
      expect(text).toContain(squeeze(record.summary));
    }
  });

  it('says when, from whom, and who let it through', () => {
    expectNone(
      archive.records.flatMap((record) => {
        const text = visibleText(mainOf(pageOf(record)));
        const owed = [record.source.name, ...Object.values(record.review).filter((person) => person !== undefined)];
        return owed.filter((words) => !text.includes(squeeze(words))).map((words) => `${record.file} does not show ${words}`);
      }),
    );
  });

  it('gives its permanent address and a line to cite', () => {
    expectNone(
      archive.records.flatMap((record) => {
        const text = visibleText(mainOf(pageOf(record)));
        const address = `https://www.example.org${routeOf(record)}`;
        return text.includes(`[EB/OL]`) && text.includes(address) ? [] : [record.file];
      }),
    );
  });

  it('shows each of its figures, as written and with its unit, label and day', () => {
    expectNone(
      archive.records.flatMap((record) => {
        if (!('figures' in record)) return [];
        const text = visibleText(mainOf(pageOf(record)));
        return record.figures
          .filter(({ label, value, written, unit }) => {
            const shown = written ?? String(value);
            const grouped = value.toLocaleString('en-US');
            return (
              !text.includes(squeeze(label)) ||
              ![shown, grouped].some((number) => text.includes(squeeze(`${number}${unit}`)) || text.includes(squeeze(number)))
            );
          })
          .map(({ label }) => `${record.file} ${label}`);
      }),
    );
  });

  it('shows each photo with its caption and credit', () => {
    const photographed = archive.records.flatMap((record) => ('photos' in record && record.photos.length > 0 ? [record] : []));
    expect(photographed.length).toBeGreaterThan(0);
    for (const record of photographed) {
      const main = mainOf(pageOf(record));
      for (const { file, alt, caption, credit } of record.photos) {
        const image = main.querySelector(`img[src="/images/${file}"]`);
        expect(image?.getAttribute('alt'), record.file).toBe(alt);
        const figure = squeeze(image?.closest('figure')?.text ?? '');
        expect(figure, record.file).toContain(squeeze(caption));
        expect(figure, record.file).toContain(squeeze(credit));
      }
    }
  });

  it('gathers every located record on the pages of its regions', () => {
    const offences = archive.records.filter(isLocated).flatMap((record) => {
      if (record.withdrawn) return [];
      return record.regions
        .filter((region) => !site.page(regionRoute(region)).root.querySelector(`main a[href="${routeOf(record)}"]`))
        .map((region) => `${record.file} is not at ${region}`);
    });
    expectNone(offences);
  });
});

describe('withdrawn, corrected, cleared', () => {
  const withdrawn = archive.records.flatMap((record) =>
    'withdrawn' in record && record.withdrawn ? [{ record, withdrawal: record.withdrawn }] : [],
  );

  it('a withdrawn record keeps its page, which says when, why, by whom, and where to go instead', () => {
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { record, withdrawal } of withdrawn) {
      const text = visibleText(mainOf(pageOf(record)));
      expect(text).toContain('已撤回');
      for (const words of [withdrawal.why, withdrawal.by]) expect(text, record.file).toContain(squeeze(words));
      expect(text).toContain(chineseDay(withdrawal.date));
      if (withdrawal.successor)
        expect(mainOf(pageOf(record)).querySelector(`a[href="${routeOfReference(withdrawal.successor)}"]`), record.file).not.toBeNull();
    }
  });

  it('a withdrawn record leaves the lists, and the log of corrections names it', () => {
    for (const { record } of withdrawn) {
      const path = routeOf(record);
      const named = listPages.filter(({ root }) => root.querySelector(`main a[href="${path}"]`)).map((page) => page.path);
      expect(named, record.file).toEqual(['/corrections/']);
      expect(columnRoute(record.kind)).not.toBe('');
    }
  });

  it('a correction stands before the text, with what was, what is, and why', () => {
    const corrected = archive.records.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.length).toBeGreaterThan(0);
    for (const record of corrected)
      for (const { was, is, why, date } of record.corrections) {
        const main = mainOf(pageOf(record));
        const text = visibleText(main);
        for (const words of [was, is, why, chineseDay(date)]) expect(text, record.file).toContain(squeeze(words));
        expect(squeeze(before(main, 'class="prose"')), record.file).toContain(squeeze(why));
      }
  });

  it('the log of corrections names every corrected record', () => {
    const log = mainOf(site.page('/corrections/'));
    const owed = archive.records.filter(({ corrections }) => corrections.length > 0).map((record) => routeOf(record));
    expectNone(owed.filter((path) => !log.querySelector(`a[href="${path}"]`)));
  });

  it('a clarification stands at the top of the page that it clears', () => {
    const clarifications = archive.listed('news').filter(({ clarifies }) => clarifies !== undefined);
    expect(clarifications.length).toBeGreaterThan(0);
    for (const news of clarifications) {
      const main = mainOf(site.page(routeOfReference(news.clarifies ?? '')));
      const top = before(main, 'class="prose"');
      expect(top, news.file).toContain(`href="${routeOf(news)}"`);
      expect(top, news.file).toContain('澄清正名');
      expect(mainOf(pageOf(news)).querySelector(`a[href="${routeOfReference(news.clarifies ?? '')}"]`), news.file).not.toBeNull();
    }
  });
});

describe('contacts (G1)', () => {
  const contacts = archive.listed('contact');
  const expired = contacts.filter((contact) => isExpired(contact, today));

  it('an expired one stays, struck through, with its successor', () => {
    expect(expired.length).toBeGreaterThan(0);
    for (const contact of expired)
      for (const page of [pageOf(contact), site.page('/contacts/')]) {
        const struck = mainOf(page)
          .querySelectorAll('s, del')
          .map((element) => squeeze(element.text));
        expect(struck, page.path).toContain(squeeze(contact.value));
        expect(mainOf(page).querySelector(`a[href="tel:${contact.value}"]`), page.path).toBeNull();
        const successor = archive.get('contact', contact.successor ?? '');
        const links = mainOf(page)
          .querySelectorAll('a')
          .map((link) => link.getAttribute('href'));
        if (successor) expect(links, page.path).toContain(routeOf(successor));
      }
  });

  it('the page of all contacts shows every one, the hotline first', () => {
    const main = mainOf(site.page('/contacts/'));
    const order = main.querySelectorAll('a[href^="/contacts/"]').map((link) => link.getAttribute('href'));
    expect(order.find((href) => href !== '/contacts/')).toBe(`/contacts/${archive.site.hotline}/`);
    const text = visibleText(main);
    expectNone(contacts.filter(({ value }) => !text.includes(squeeze(value))).map(({ file }) => file));
  });

  it('one in use says its hours, what it takes and what not, who answers, and when it was checked', () => {
    for (const contact of contacts) {
      const text = visibleText(mainOf(pageOf(contact)));
      const owed = [
        contact.organ,
        contact.purpose,
        contact.value,
        ...contact.accepts,
        ...contact.rejects,
        ...contact.languages,
        chineseDay(contact.verifiedOn),
      ];
      for (const { days, from, until } of contact.hours) owed.push(days, from, until);
      expectNone(owed.filter((words) => !text.includes(squeeze(words))).map((words) => `${contact.file} ${words}`));
    }
  });
});

describe('what kind of data a reader sees', () => {
  it('a sample record is visibly marked 示例数据 above its text', () => {
    expectNone(
      archive.records
        .filter(({ sample, kind }) => sample && kind !== 'page')
        .filter((record) => !before(mainOf(pageOf(record)), 'class="prose"').includes('示例数据'))
        .map(({ file }) => file),
    );
  });

  it('a sample record is marked in every list as well', () => {
    const offences = listPages.flatMap(({ path, root }) =>
      root.querySelectorAll('main li a, main article a').flatMap((link) => {
        const record = archive.records.find((candidate) => routeOf(candidate) === link.getAttribute('href'));
        const item = link.closest('li') ?? link.closest('article');
        // A sentence that mentions another record is no entry of a list.
        const isEntry = record !== undefined && squeeze(link.text).includes(squeeze(record.title));
        return isEntry && record.sample && record.kind !== 'page' && !item?.text.includes('示例数据') ? [`${path} ${record.file}`] : [];
      }),
    );
    expectNone([...new Set(offences)]);
  });

  it('a record drawn from public reports says 根据公开报道整理，非官方网站', () => {
    expectNone(
      archive.records
        .filter(({ sample, kind }) => !sample && kind !== 'page')
        .filter((record) => !visibleText(mainOf(pageOf(record))).includes('根据公开报道整理，非官方网站'))
        .map(({ file }) => file),
    );
  });
});

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

/** A day as readers see it, squeezed. */
function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
