import { expect, overflowOf, pageNames, test } from './reader.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page can be read', async ({ page, library }) => {
    for (const name of pageNames) {
      await page.goto(library.pathOf(name));
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
      expect((await page.getByRole('main').innerText()).length, name).toBeGreaterThan(40);
      await expect(page.getByRole('region', { name: '举报渠道' }).locator('a[href^="tel:"]'), name).toBeVisible();
      await expect(page.getByRole('contentinfo'), name).toContainText('主办单位');
    }
  });

  test('the search page shows the prebuilt ways, and no field that does nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    // Playwright's own matchers leave out what stands in noscript.
    expect(await page.getByRole('main').innerText()).toContain('没有运行脚本');
    for (const name of ['2026年', '新闻发布会', '示例县'])
      await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '2026年' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2026年');
  });

  test('what stands in a fold can be opened', async ({ page, library }) => {
    await page.goto(library.pathOf('contacts'));
    const fold = page.locator('main details').first();
    await fold.locator('summary').click();
    await expect(fold.locator('s, del').first()).toBeVisible();
  });
});

test('nothing is wider than the window, at 320, 360, 768 and 1440 px', async ({ page, library }) => {
  const offences: string[] = [];
  for (const name of pageNames) {
    await page.goto(library.pathOf(name));
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { by, what } = await overflowOf(page);
      if (by > 0) offences.push(`${name} ${library.pathOf(name)} at ${width} px by ${by} px: ${what.join(', ')}`);
    }
  }
  expect(offences).toEqual([]);
});

test('at 320 px no text is cut off, on any page (1.4.10)', async ({ page, library }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const offences: string[] = [];
  for (const name of pageNames) {
    await page.goto(library.pathOf(name));
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { overflowX, overflowY, textOverflow, position } = getComputedStyle(element);
          if (position === 'absolute' || element.closest('.visually-hidden')) return false;
          const isCut =
            (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
            (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
          return isCut || textOverflow === 'ellipsis';
        })
        .map((element) => `${element.tagName}.${element.className}`),
    );
    if (cut.length > 0) offences.push(`${name}: ${cut.slice(0, 3).join(', ')}`);
  }
  expect(offences).toEqual([]);
});

for (const width of [360, 1440])
  test(`every link and button outside a sentence is at least 24 px wide and high at ${width} px (2.5.8)`, async ({ page, library }) => {
    await page.setViewportSize({ width, height: 800 });
    const offences: string[] = [];
    for (const name of pageNames) {
      await page.goto(library.pathOf(name));
      const small = await page.evaluate(() => {
        const targets = [...document.querySelectorAll('a[href], button, input, summary')].flatMap((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden' ? [{ element, box }] : [];
        });
        // A link that stands in a sentence, or beside other text in its block, is excepted by 2.5.8.
        // It must stand here, since the browser runs nothing from outside.
        const isInText = (element: Element) => {
          const block = element.closest('p, li, dd, td, th, h1, h2, h3, blockquote, figcaption, caption, summary');
          return (
            getComputedStyle(element).display === 'inline' &&
            block !== null &&
            (block.textContent ?? '').trim() !== (element.textContent ?? '').trim()
          );
        };
        return targets
          .filter(({ element, box }) => (box.width < 24 || box.height < 24) && !isInText(element))
          .filter(({ element, box }) =>
            // Excepted by 2.5.8 as well: a circle of 24 px around its middle touches no other target.
            targets.some((other) => {
              if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
              const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
              const dx = Math.max(other.box.left - x, 0, x - other.box.right);
              const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
              return Math.hypot(dx, dy) < 12;
            }),
          )
          .map(
            ({ element, box }) =>
              `${(element.textContent ?? '').trim().slice(0, 20)} ${Math.round(box.width)}×${Math.round(box.height)} (${element.parentElement?.tagName.toLowerCase()}.${element.className})`,
          );
      });
      if (small.length > 0) offences.push(`${name}: ${small.slice(0, 4).join('; ')}`);
    }
    expect(offences).toEqual([]);
  });

test('on paper: no ways to click, the address of the page, its words in black on white', async ({ page, library }) => {
  await page.emulateMedia({ media: 'print' });
  for (const name of ['news', 'conference', 'commitment', 'contact', 'campaign']) {
    const path = library.pathOf(name);
    await page.goto(path);
    for (const nav of await page.getByRole('navigation', { includeHidden: true }).all()) await expect(nav, name).toBeHidden();
    await expect(page.locator('body > a').first(), name).not.toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('body > header'), name).toContainText(`https://www.example.org${path}`);
    await expect(page.getByText(`https://www.example.org${path}`).first(), name).toBeVisible();
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours, name).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    const ways = await page.getByRole('region', { name: '举报渠道' }).getByRole('listitem').all();
    for (const way of ways) await expect(way, name).toBeHidden();
  }
});

test('on paper an address stands after a link that leaves the site', async ({ page, library }) => {
  await page.emulateMedia({ media: 'print' });
  const record = library.archive.records.find(({ source }) => source.url !== undefined);
  await page.goto(library.pathOf('news').replace(/[^/]+\/$/, `${record?.id}/`));
  const printed = await page
    .locator('main a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('http');
});

test('paper takes dark pages out of the dark', async ({ page, library }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(library.pathOf('news'));
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});
