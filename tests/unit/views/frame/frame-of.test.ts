import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../../src/domain/site.ts';
import { frameOf } from '../../../../src/views/frame/frame-of.ts';
import { aContact, anArchive, anArchiveWith, aPage, aSite, oneOfEach, placed } from '../../../support/makers.ts';
import { aPortal, base } from '../../../support/portal.ts';

const siteWith = (overrides: Parameters<typeof aSite>[0], ...records: ReturnType<typeof placed.contact>[]) =>
  aPortal(anArchive({ site: siteSchema.parse(aSite(overrides)), records: [...oneOfEach(), ...records] }));

it('the frame is made once for a portal', () => {
  const portal = aPortal();
  expect(frameOf(portal)).toBe(frameOf(portal));
  expect(frameOf(aPortal())).not.toBe(frameOf(portal));
});

describe('the hotline', () => {
  it('shows the number of the registry, and a tap calls it', () =>
    expect(frameOf(aPortal()).hotline.primary).toMatchObject({ value: '0000-0000000', href: 'tel:0000-0000000' }));

  it('says when it answers, or what it is for', () => {
    const hours = [{ days: '工作日', from: '08:30', until: '12:00' }];
    const open = frameOf(aPortal(anArchiveWith(placed.contact('rexian', aContact({ hours })))));
    expect(open.hotline.primary.hours).toBe('工作日 08:30—12:00');
    expect(frameOf(aPortal()).hotline.primary.hours).toBe(aContact().purpose);
  });

  it('leads to its own page where there is nothing to tap', () => {
    const box = placed.contact('rexian', aContact({ type: '邮政信箱', value: '00 号信箱' }));
    expect(frameOf(aPortal(anArchiveWith(box))).hotline.primary.href).toBe(`${base}/contacts/rexian/`);
  });

  it('that the registry does not have is an error that names the field', () =>
    expect(() => frameOf(siteWith({ hotline: 'none' }))).toThrow(/site\.yaml.*hotline.*none/));

  it('leads to all numbers and to how to protect oneself', () =>
    expect(frameOf(aPortal()).hotline).toMatchObject({ allHref: `${base}/contacts/`, protectHref: `${base}/report/` }));
});

describe('the mailbox', () => {
  it('stands beside the number where there is one', () => {
    const box = placed.contact('xinxiang', aContact({ type: '邮政信箱', value: '00 号信箱' }));
    expect(frameOf(siteWith({ mailbox: 'xinxiang' }, box)).hotline.mailbox).toMatchObject({
      value: '00 号信箱',
      href: `${base}/contacts/xinxiang/`,
    });
  });

  it('is left out where there is none', () => expect(frameOf(aPortal()).hotline).not.toHaveProperty('mailbox'));
});

describe('the foot', () => {
  const { fields, links, builtOn } = frameOf(aPortal()).footer;

  it('shows every field that a government site must, none of them empty', () => {
    const values = new Map(fields.map(({ label, value }) => [label, value]));
    const required = [
      '主办单位',
      '承办单位',
      '联系方式',
      '网站标识码',
      'ICP备案号',
      '公安备案号',
      '党政机关网站标识',
      '我为政府网站找错',
      '网站地图',
    ];
    expect([...values.keys()]).toEqual(required);
    expect([...values.values()].filter((value) => value.trim() === '')).toEqual([]);
    expect(values.get('网站标识码')).toBe('0000000000');
  });

  it('leads to the corrections, the map of the site and the feeds, below the base path', () => {
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/corrections/', '/site-map/', '/feeds/', '/archive/'].map((path) => base + path)),
    );
    for (const { href } of links) expect(href.startsWith(`${base}/`)).toBe(true);
  });

  it('lists explanatory pages by their order', () => {
    const pages = [
      placed.page('last', aPage({ title: '末' })),
      placed.page('second', aPage({ title: '二', order: 2 })),
      placed.page('first', aPage({ title: '一', order: 1 })),
    ];
    const shown = frameOf(aPortal(anArchive({ records: [placed.contact('rexian'), ...pages] }))).footer.links;
    expect(shown.slice(0, 3).map(({ label }) => label)).toEqual(['一', '二', '末']);
  });

  it('tells the moment of the build in Beijing', () => expect(builtOn).toBe('2026年6月15日 12:00'));
});

describe('the navigation', () => {
  it('leads below the base path, each key and address once', () => {
    const { nav } = frameOf(aPortal());
    expect(new Set(nav.map(({ key }) => key)).size).toBe(nav.length);
    expect(new Set(nav.map(({ href }) => href)).size).toBe(nav.length);
    for (const { href, label } of nav) expect([href.startsWith(`${base}/`), label !== '']).toEqual([true, true]);
  });
});
