import AxeBuilder from '@axe-core/playwright';
import { expect, pageNames, test } from './reader.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const settings = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
] as const;

for (const { colorScheme, width } of settings)
  test.describe(`axe finds nothing, ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    for (const name of pageNames)
      test(name, async ({ page, library }) => {
        await page.goto(library.pathOf(name));
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        expect(
          violations.map(
            ({ id, help, nodes }) =>
              `${id}: ${help} — ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 4)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });

    test('search with hits', async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent('承诺')}`);
      await expect(page.locator('search-box ol > li').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(
        violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help} — ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 4)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });
  });
