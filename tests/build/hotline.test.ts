import { describe, expect, it } from 'vitest';
import { expectNone, offencesOf, only, squeeze, type Page } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';

const home = site.page('/');
const band = (page: Page) => only(page, 'section[aria-label="举报渠道"]');
const placeOf = (page: Page) =>
  page.root.querySelectorAll('body > *').findIndex((child) => child.getAttribute('aria-label') === '举报渠道');

describe('the number to call (3.2.6)', () => {
  it('stands on every page, at the same place, in the same words', () => {
    const words = squeeze(band(home).outerHTML);
    expectNone(
      offencesOf(site.pages, (page) => [
        ...(squeeze(band(page).outerHTML) === words ? [] : ['has another band']),
        ...(placeOf(page) === placeOf(home) ? [] : [`stands at ${placeOf(page)}`]),
      ]),
    );
  });

  it('is the hotline of site.yaml as a link to call, with the ways beside it', () => {
    const hotline = archive.get('contact', archive.site.hotline);
    const hrefs = band(home)
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`tel:${hotline?.value}`);
    expect(hrefs).toContain('/contacts/');
    expect(hrefs).toContain(`/${archive.site.protect.replace('pages/', '')}/`);
    expect(band(home).text).toContain(hotline?.value ?? 'no hotline');
  });

  it('every tel: and sms: address of the site is a contact of the record, in digits', () => {
    const values = new Set(archive.of('contact').map(({ value }) => value));
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('a[href^="tel:"], a[href^="sms:"]')
          .map((link) => link.getAttribute('href')?.slice(4) ?? '')
          .filter((value) => !values.has(value) || !/^[\d-]+$/.test(value)),
      ),
    );
  });
});
