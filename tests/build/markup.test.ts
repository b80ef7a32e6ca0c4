import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../support/built-site.ts';
import { expectNone, offencesOf, only, readSite } from '../support/pages.ts';

const site = readSite(inject('builtSite'));

/** Every rule that `.htmlvalidate.json` relaxes, with its reason. */
const relaxed = {
  'long-title': 'A3 fixes titles as 标题 - 栏目 - 站名, and a title of the record is not cut for a search engine',
  'prefer-native-element': 'a table that scrolls sideways is a named region that the keyboard can reach, not a section of the text',
  'tel-non-breaking': 'the class tel keeps a number unbroken by the style sheet',
};

describe('markup', () => {
  it('every page is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const offences: string[] = [];
    for (const { path, html } of site.pages) {
      const report = await validator.validateString(html, join(root, 'page.html'));
      for (const { messages } of report.results)
        for (const { ruleId, message, selector } of messages) offences.push(`${path} ${ruleId}: ${message} (${selector})`);
    }
    expectNone(offences);
  });

  it('every relaxed rule has its reason', () => {
    const { rules }: { rules: Record<string, unknown> } = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8'));
    expect(Object.keys(rules).toSorted()).toEqual(Object.keys(relaxed));
  });

  it('every page has exactly one h1 with text, in its main part', () => {
    expectNone(
      offencesOf(site.pages, ({ root: page }) => {
        const headings = page.querySelectorAll('h1');
        const isInMain = page.querySelectorAll('main h1').length === 1;
        return headings.length === 1 && isInMain && headings[0]?.text.trim() ? [] : [`${headings.length} h1`];
      }),
    );
  });

  it('headings never skip a level', () => {
    expectNone(
      offencesOf(site.pages, ({ root: page }) => {
        const levels = page.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
        return levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 1) + 1 ? [`h${levels[index - 1] ?? 1} then h${level}`] : [],
        );
      }),
    );
  });

  it('every page is in Chinese, and says its encoding first', () => {
    expectNone(
      offencesOf(site.pages, ({ html, root: page }) => [
        ...(page.querySelector('html')?.getAttribute('lang') === 'zh-CN' ? [] : ['lang is not zh-CN']),
        ...(/^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="?utf-8"?\s*\/?>/i.test(html) ? [] : ['charset is not first in head']),
      ]),
    );
  });

  it('every page fits the screen and may be enlarged', () => {
    expectNone(
      offencesOf(site.pages, (page) => {
        const content = only(page, 'meta[name="viewport"]').getAttribute('content') ?? '';
        return /width=device-width/.test(content) && !/user-scalable\s*=\s*(no|0)|maximum-scale/.test(content) ? [] : [content];
      }),
    );
  });

  it('landmarks stand in one order: masthead, band, trail, main, footer', () => {
    expectNone(
      offencesOf(site.pages, ({ root: page }) => {
        const order = page.querySelectorAll('body > *').map(({ tagName }) => tagName.toLowerCase());
        const known = order.filter((name) => ['header', 'section', 'nav', 'main', 'footer'].includes(name)).join(' ');
        return /^header section (nav )?main footer$/.test(known) ? [] : [known];
      }),
    );
  });

  it('no text of a page shows a value that was not there', () => {
    expectNone(
      offencesOf(site.pages, ({ root: page }) => /undefined|\[object|\bNaN\b|\bnull\b/.exec(page.querySelector('body')?.text ?? '') ?? []),
    );
  });
});
