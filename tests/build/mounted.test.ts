import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { routeOf } from '../../src/domain/routes.ts';
import { buildSite, root } from '../support/built-site.ts';
import { realArchive } from '../support/content.ts';
import { resolver } from '../support/links.ts';
import { expectNone, offencesOf, only, readSite, visibleText } from '../support/pages.ts';

const base = '/zt/jyzd/';
const fixtures = 'tests/fixtures/content';
const tree = readdirSync(join(root, 'tests/fixtures')).includes('content') ? fixtures : 'content';
const built = await buildSite({ CONTENT_DIR: tree, BASE_PATH: base });
afterAll(() => built.remove());

const site = readSite(built.folder, base);
const archive = await realArchive(tree);
const { faultOf, referencesIn } = resolver(site);

describe('another content tree, mounted under a path of a host', () => {
  it('every record has its page under the base', () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    expectNone(archive.records.map((record) => base.slice(0, -1) + routeOf(record)).filter((path) => !paths.has(path)));
  });

  it('every address within the site begins with the base and leads to a file', () => {
    expectNone(offencesOf(site.pages, (page) => referencesIn(page.root).flatMap((address) => faultOf(address, page.path) ?? [])));
  });

  it('the search finds its index and its base there', () => {
    const search = site.page(`${base}search/`);
    const addresses = search.root
      .querySelectorAll('search-box')
      .flatMap((box) => Object.values(box.attributes).filter((value) => value.startsWith('/')));
    expect(addresses.length).toBeGreaterThan(0);
    expectNone(addresses.filter((address) => !address.startsWith(base)));
  });

  it('feeds, sitemap, robots and OpenSearch name addresses under the base', () => {
    for (const file of [...site.files].filter((name) => /\.xml$|^robots\.txt$/.test(name))) {
      const own = site.read(file).match(/https:\/\/www\.example\.org[^\s<"&]*/g) ?? [];
      expectNone(own.filter((address) => !address.startsWith(`https://www.example.org${base}`)).map((address) => `${file} ${address}`));
    }
  });

  it('a page with nothing optional still has its title and its text', () => {
    expectNone(
      archive.records
        .map((record) => site.page(base.slice(0, -1) + routeOf(record)))
        .filter((page) => !only(page, 'h1').text.trim() || visibleText(only(page, 'main')).length < 20)
        .map(({ path }) => path),
    );
  });

  it('nothing of the demonstration is left in it', () => {
    if (tree === 'content') return;
    expectNone(offencesOf(site.pages, ({ root: page }) => (/离石|漯河|东营|龙岗|甘南|示例县/.exec(page.text) ?? []).slice(0, 1)));
  });

  it('every heading has something under it', () => {
    expectNone(
      offencesOf(site.pages, ({ root: page }) =>
        page
          .querySelectorAll('main section')
          .filter((section) => visibleText(section).length <= (section.querySelector('h2, h3')?.text.replaceAll(/\s/g, '').length ?? 0))
          .map((section) => `an empty section ${section.text.trim().slice(0, 30)}`),
      ),
    );
  });
});
