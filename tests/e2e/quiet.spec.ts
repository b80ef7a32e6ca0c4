import { expect, pageNames, test } from './reader.ts';

test('no request leaves the site, none fails, and nothing is written to the reader’s device', async ({
  page,
  context,
  library,
  address,
}) => {
  const foreign: string[] = [];
  const failed: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const name of pageNames) {
    await page.goto(library.pathOf(name));
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept, name).toEqual({ local: 0, session: 0, databases: 0, workers: 0 });
  }
  await page.goto(`/search/#q=${encodeURIComponent('举报')}`);
  await expect(page.locator('search-box ol > li').first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(failed).toEqual([]);
  expect(errors).toEqual([]);
});

test('pages other than the search run no script', async ({ page, library }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  for (const name of pageNames.filter((candidate) => candidate !== 'search')) await page.goto(library.pathOf(name));
  expect(scripts).toEqual([]);
});

test('a strict policy of the server breaks nothing', async ({ page, library }) => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(`${page.url()} ${message.text().slice(0, 160)}`);
  });
  for (const name of pageNames) await page.goto(library.pathOf(name));
  await page.goto(`/search/#q=${encodeURIComponent('举报')}`);
  await expect(page.locator('search-box ol > li').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('a wrong address gets the page that helps, with its status', async ({ page }) => {
  const response = await page.goto('/news/2020-01-01-meiyou/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '网站地图' })).toBeVisible();
  await expect(page.getByRole('region', { name: '举报渠道' })).toBeVisible();
});
