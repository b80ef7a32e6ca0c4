import { describe, expect, it } from 'vitest';
import { isLocated } from '../../src/domain/archive.ts';
import { kindNames, kinds } from '../../src/domain/kinds.ts';
import { regionRoute, routeOf } from '../../src/domain/routes.ts';
import { expectNone, squeeze, visibleText } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';
import { mainOf, pageOf } from '../support/record-pages.ts';

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
