import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** The facets may stand in a fold; a reader opens it. */
async function openFacets(page: Page) {
  const fold = page.locator('search-box details:not([open]) > summary');
  if (await fold.count()) await fold.first().click();
}

/** Opens the search page at a query and waits until it has answered. */
async function search(page: Page, query: string) {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toContainText(/找到|约\d|没有/);
}

const hits = (page: Page) => page.locator('search-box ol > li');

test('a reporter finds an answer by words from its middle, and takes home its own address', async ({ page, context, library, address }) => {
  const conference = library.archive.listed('conference').find(({ sample }) => sample);
  const path = `/conferences/${conference?.id}/`;
  const anchor = conference?.anchors.findLast((candidate) => /^q\d+-a\d+-p\d+$/.test(candidate)) ?? '';
  await page.goto(path);
  const paragraph = page.locator(`#${anchor}`);
  const words = (await paragraph.innerText()).replace('§', '');
  // The longest run of Han characters, without its ends: a phrase that begins and ends inside words.
  const run = words.match(/\p{Script=Han}+/gu)?.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const phrase = run.slice(1, 9);
  expect(phrase.length).toBeGreaterThanOrEqual(4);

  await search(page, phrase);
  const hit = hits(page).filter({ has: page.locator(`a[href^="${path}"]`) });
  await expect(hit).toHaveCount(1);
  await expect(hit).toContainText(phrase);
  await expect(hit).toContainText('示例数据');
  await hit.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(path));

  const answer = anchor.replace(/-p\d+$/, '');
  const link = page.locator(`#${answer} > * > a[href="#${answer}"], #${answer} > a[href="#${answer}"]`).first();
  await expect(link).toHaveText('§');
  const copied = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  expect(copied).toBe(`${address}${path}#${answer}`);

  const other = await context.newPage();
  await other.goto(copied);
  await expect(other.locator(`#${answer}`)).toBeInViewport();
  await expect(other.locator(`#${answer}`)).toContainText(phrase);
});

test('search: every hit holds the words, and they are marked', async ({ page }) => {
  await search(page, '三个规定');
  expect(await hits(page).count()).toBeGreaterThan(2);
  for (const hit of await hits(page).all()) await expect(hit.locator('mark').first()).toHaveText(/三个规定|三个|规定/);
});

test('search: a number of a report is found as it was written', async ({ page }) => {
  await search(page, '11367');
  await expect(hits(page).first()).toContainText('11367');
});

test('search: words that nobody wrote get advice, and the prebuilt ways stay', async ({ page }) => {
  await search(page, '犇羴鱻麤');
  await expect(hits(page)).toHaveCount(0);
  const status = page.getByRole('status');
  await expect(status).toContainText('没有找到');
  await expect(status).toContainText('犇羴鱻麤');
  await expect(status).toContainText(/再试|少写/);
  await expect(page.getByRole('main').getByRole('link', { name: '2026年', exact: false }).first()).toBeVisible();
});

test('search: facets narrow, stand in the address, and are taken back', async ({ page }) => {
  await search(page, '承诺');
  const before = Number(/\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0]);
  await openFacets(page);
  const facet = page.getByRole('group', { name: '类型' }).getByRole('button', { name: /新闻发布会/ });
  await expect(facet).toHaveAttribute('aria-pressed', 'false');
  await facet.click();
  await expect(page).toHaveURL(/kind=/);
  await openFacets(page);
  const pressed = page.getByRole('group', { name: '类型' }).getByRole('button', { name: /新闻发布会/ });
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await expect(hits(page).first()).toBeVisible();
  const after = Number(/\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0]);
  expect(after).toBeLessThan(before);
  for (const hit of await hits(page).all()) await expect(hit.locator('a[href^="/conferences/"]')).toHaveCount(1);
  await pressed.click();
  await expect(page).not.toHaveURL(/kind=/);
});

test('search: an address with a question gives its answer, and back leads to the one before', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('轮岗')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('轮岗');
  await expect(hits(page).first()).toContainText('轮岗');
  await page.getByRole('searchbox').fill('反诈');
  await page.getByRole('searchbox').press('Enter');
  await expect(hits(page).first()).toContainText('反诈');
  await expect(page).toHaveURL(/q=%E5%8F%8D%E8%AF%88/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('轮岗');
  await expect(hits(page).first()).toContainText('轮岗');
});

test('search: a withdrawn record is not found', async ({ page, library }) => {
  const withdrawn = library.archive.records.find((record) => 'withdrawn' in record && record.withdrawn);
  await search(page, withdrawn?.title.slice(0, 12) ?? '');
  await expect(page.locator(`search-box a[href*="${withdrawn?.id}"]`)).toHaveCount(0);
});

test('search: nothing is fetched before the reader reaches for the field', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('a reporter goes from a promise in a transcript to its state today, and back to the words', async ({ page, library }) => {
  const conference = library.archive.listed('conference').find(({ marks }) => marks.some(({ type }) => type === 'promise'));
  const mark = conference?.marks.find((candidate) => candidate.type === 'promise');
  const commitment = mark?.type === 'promise' ? library.archive.get('commitment', mark.commitment) : undefined;
  await page.goto(`/conferences/${conference?.id}/`);
  await page
    .locator('main .prose')
    .getByRole('link', { name: commitment?.text ?? '' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(commitment?.title ?? '');
  await page
    .locator(`main a[href="/conferences/${conference?.id}/#${mark?.type === 'promise' ? mark.anchor : ''}"]`)
    .first()
    .click();
  await expect(page.locator(':target')).toContainText(commitment?.text ?? '');
});
