import { expect, test } from './reader.ts';

test.describe('a citizen with a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('finds the number to call on the home page without scrolling, and calls it with one tap', async ({ page, library }) => {
    await page.goto('/');
    const hotline = library.archive.get('contact', library.archive.site.hotline);
    const call = page.locator(`a[href="tel:${hotline?.value}"]`).first();
    await expect(call).toBeInViewport({ ratio: 1 });
    await expect(call).toContainText(hotline?.value ?? 'no hotline');
    const box = await call.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const size = await call
      .getByText(hotline?.value ?? '', { exact: true })
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
  });

  test('sees on the first screen what is new, and where the ledger of promises begins', async ({ page, library }) => {
    await page.goto('/');
    const newest = [...library.archive.listed('news'), ...library.archive.listed('conference')].toSorted((a, b) =>
      a.date < b.date ? 1 : -1,
    )[0];
    const sameDay = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    await expect(sameDay).toBeInViewport();
    await expect(page.getByRole('main').locator('time').first()).toHaveAttribute('datetime', newest?.date ?? '');
    await expect(page.getByRole('heading', { name: /承诺/ }).first()).toBeInViewport();
  });

  test('finds all numbers and letter boxes one step from anywhere', async ({ page, library }) => {
    for (const name of ['conference', 'hero', 'not found']) {
      await page.goto(library.pathOf(name));
      await page.getByRole('region', { name: '举报渠道' }).getByRole('link', { name: '全部电话和信箱' }).click();
      await expect(page).toHaveURL(/\/contacts\/$/);
      await expect(page.getByRole('main').getByRole('link', { name: '12337' }).first()).toBeVisible();
    }
  });

  test('is sent from a number that no longer answers to the one that does', async ({ page, library }) => {
    await page.goto(library.pathOf('expired contact'));
    const struck = page.getByRole('main').locator('s, del').first();
    await expect(struck).toBeVisible();
    expect(await struck.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain('line-through');
    await page.getByRole('main').getByRole('link').filter({ hasText: /./ }).and(page.locator('a[href^="/contacts/"]')).first().click();
    await expect(page.getByRole('main').locator('a[href^="tel:"], a[href^="sms:"]').first()).toBeVisible();
  });

  test('reads text of at least 18 px with air between the lines, and all of it at twice the size', async ({ page, library }) => {
    await page.goto(library.pathOf('news'));
    const style = await page
      .locator('main .prose p')
      .first()
      .evaluate((p) => {
        const { fontSize, lineHeight } = getComputedStyle(p);
        return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
      });
    expect(style.size).toBeGreaterThanOrEqual(18);
    expect(style.line / style.size).toBeGreaterThanOrEqual(1.6);
  });
});
