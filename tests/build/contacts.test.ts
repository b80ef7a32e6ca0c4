import { describe, expect, it } from 'vitest';
import { isExpired } from '../../src/domain/contact.ts';
import { routeOf } from '../../src/domain/routes.ts';
import { today } from '../support/content.ts';
import { expectNone, squeeze, visibleText } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';
import { chineseDay, mainOf, pageOf } from '../support/record-pages.ts';

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
