import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pageNames, test } from './reader.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What each setting is looked at for: all rules once in each width, and the colours in each scheme and width. */
const settings = [
  { colorScheme: 'light', width: 360, rules: 'all' },
  { colorScheme: 'dark', width: 360, rules: 'colours' },
  { colorScheme: 'dark', width: 1440, rules: 'all' },
  { colorScheme: 'light', width: 1440, rules: 'colours' },
] as const;

/** Looks at the page in every setting; gives what axe found. */
async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, rules } of settings) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Without frames the older mode finds the same and opens no page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (
      rules === 'all' ? axe.withTags(standards) : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    for (const { id, help, nodes } of violations) {
      const where = nodes.map(({ target }) => target.join(' ')).slice(0, 4);
      found.push(`${colorScheme} ${width}: ${id}: ${help} — ${where.join(' | ')}`);
    }
  }
  return found;
}

for (const name of pageNames)
  test(`axe finds nothing: ${name}, light and dark, narrow and wide`, async ({ page, library }) => {
    await page.goto(library.pathOf(name));
    expect(await violationsOf(page)).toEqual([]);
  });

test('axe finds nothing: search with hits and open facets', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('承诺')}`);
  await expect(page.locator('search-box ol > li').first()).toBeVisible();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing: contacts with the fold open', async ({ page }) => {
  await page.goto('/contacts/');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violationsOf(page)).toEqual([]);
});
