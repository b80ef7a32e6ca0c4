import { describe, expect, it } from 'vitest';
import { columnRoute, routeOf, routeOfReference } from '../../src/domain/routes.ts';
import { expectNone, squeeze, visibleText } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';
import { before, chineseDay, listPages, mainOf, pageOf } from '../support/record-pages.ts';

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
