import type { Page } from '@playwright/test';
import { expect, pageNames, test } from './reader.ts';

interface Focus {
  text: string;
  isOutlined: boolean;
  isSeen: boolean;
  top: number;
}

/** Where the keyboard is, and whether a reader can see it. */
function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      text: (element.textContent ?? '').trim().slice(0, 30) || element.tagName,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
      top: box.top + scrollY,
    };
  });
}

test('the first stop leads past the masthead', async ({ page, library }) => {
  await page.goto(library.pathOf('news'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('on a phone and on a wide sheet the stops follow the page from top to bottom, and each is seen', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const tops: { text: string; top: number }[] = [];
    for (let stop = 0; stop < 22; stop++) {
      await page.keyboard.press('Tab');
      const focus = await focusOf(page);
      expect(focus, `stop ${stop} at ${width}`).toBeDefined();
      if (!focus) break;
      expect(focus, `${focus.text} at ${width}`).toMatchObject({ isOutlined: true, isSeen: true });
      tops.push(focus);
    }
    // The skip link stands nowhere until it has the focus.
    const ways = tops.slice(1, 12);
    const climbs = ways.filter((stop, index) => index > 0 && stop.top < (ways[index - 1]?.top ?? 0) - 120);
    expect(climbs).toEqual([]);
  }
});

for (const name of ['home', 'contacts', 'ledger', 'conference', 'search', 'hero'])
  test(`${name}: no stop is lost, and the keyboard is never caught`, async ({ page, library }) => {
    await page.goto(library.pathOf(name));
    const expected = await page.locator('a[href]:visible, button:visible, input:visible, summary:visible').count();
    const seen = new Set<string>();
    for (let stop = 0; stop < Math.min(expected, 60); stop++) {
      await page.keyboard.press('Tab');
      const focus = await focusOf(page);
      if (!focus) break;
      expect(focus.isOutlined, focus.text).toBe(true);
      seen.add(`${focus.text} ${focus.top}`);
    }
    expect(seen.size).toBeGreaterThan(Math.min(expected, 60) * 0.6);
  });

test('search works without a mouse', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await page.keyboard.type('台账');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-box ol > li').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/找到|约/);
  const link = page.locator('search-box ol > li a').first();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('what stands in a fold opens by the keyboard', async ({ page }) => {
  await page.goto('/contacts/');
  const fold = page.locator('main details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('open', '');
});

test('a wide table can be moved by the keyboard wherever it can be moved at all', async ({ page, library }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const name of pageNames) {
    await page.goto(library.pathOf(name));
    const caught = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
        .filter((element) => !(element instanceof HTMLElement && element.tabIndex >= 0))
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(caught, name).toEqual([]);
  }
});
