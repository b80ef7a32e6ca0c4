import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { routeOf } from '../../src/domain/routes.ts';
import { realArchive } from '../support/content.ts';
import { expectNone, offencesOf, readSite } from '../support/pages.ts';

const site = readSite(inject('builtSite'));
const archive = await realArchive();
const sheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
const css = sheets.map((file) => site.read(file)).join('\n');
const weightOf = (text: string) => gzipSync(text, { level: 6 }).length;
const kilobyte = 1024;

describe('weights (L1)', () => {
  it('all style sheets together weigh at most 12 KB with gzip', () => {
    expect(sheets.reduce((sum, file) => sum + weightOf(site.read(file)), 0)).toBeLessThanOrEqual(12 * kilobyte);
  });

  it('a record and the styles weigh at most 30 KB with gzip', () => {
    const styles = weightOf(css);
    const records = new Set(archive.records.map((record) => routeOf(record)));
    expectNone(
      offencesOf(
        site.pages.filter(({ path }) => records.has(path)),
        ({ html }) => (weightOf(html) + styles <= 30 * kilobyte ? [] : [`${((weightOf(html) + styles) / kilobyte).toFixed(1)} KB`]),
      ),
    );
  });

  it('any page and the styles weigh at most 100 KB with gzip', () => {
    const styles = weightOf(css);
    expectNone(
      offencesOf(site.pages, ({ html }) =>
        weightOf(html) + styles <= 100 * kilobyte ? [] : [`${(weightOf(html) / kilobyte).toFixed(1)} KB`],
      ),
    );
  });

  it('nothing but the search has scripts, and its own weigh at most 8 KB with gzip', () => {
    const scripts = [...site.files].filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'));
    expect(scripts.reduce((sum, file) => sum + weightOf(site.read(file)), 0)).toBeLessThanOrEqual(8 * kilobyte);
  });

  it('the site brings no font', () => {
    expect([...site.files].filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  });
});

describe('styles (E14, E15, C3)', () => {
  it('lines break by the strict rules for Chinese, and numbers stand off by the browser, not by typed spaces', () => {
    expect(css).toMatch(/line-break:\s*strict/);
    expect(css).toMatch(/text-autospace:\s*normal/);
    expect(css).toMatch(/text-spacing-trim:/);
  });

  it('figures in tables are set in columns', () => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
    expect(rules.some(([, selector = '', body = '']) => /(^|[\s,])table\b/.test(selector) && body.includes('tabular-nums'))).toBe(true);
  });

  it('paragraphs have a gap or an indent, not both', () => {
    expect(css).not.toMatch(/text-indent:\s*2em/);
  });

  it('no font, no picture and no sheet comes from elsewhere', () => {
    expect(css).not.toMatch(/@font-face/);
    expect(css).not.toMatch(/@import/);
    expect(css).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });

  it('nothing floats over the text, blinks, or hinders copying', () => {
    expect(css).not.toMatch(/position:\s*(fixed|sticky)/);
    expect(css).not.toMatch(/user-select:\s*none/);
    expect(css).not.toMatch(/animation[^:]*:\s*(?!none)[^;}]*infinite/);
  });

  it('dark, forced colours, reduced motion and paper are thought of', () => {
    for (const query of [/prefers-color-scheme:\s*dark/, /forced-colors:\s*active/, /prefers-reduced-motion/, /@media print/])
      expect(css).toMatch(query);
  });

  it('the seal follows the reader: focus is drawn', () => {
    expect(css).toMatch(/:focus-visible/);
    expect(css).not.toMatch(/:focus-visible\s*\{[^}]*outline:\s*(none|0)\b/);
  });
});
