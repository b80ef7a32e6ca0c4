import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

const cwd = resolve('/portal');
const read = (env: Record<string, string>) => readSettings(env, cwd);

describe('without an environment', () => {
  const settings = read({});

  it('content lies in content, the site in dist', () => {
    expect(settings.contentDir).toBe(resolve(cwd, 'content'));
    expect(settings.outDir).toBe(resolve(cwd, 'dist'));
  });

  it('the portal stands at the root of an example', () => {
    expect(settings.siteUrl).toBe('https://www.example.org');
    expect(settings.basePath).toBe('/');
  });

  it('it is now', () => expect(Math.abs(settings.now.getTime() - Date.now())).toBeLessThan(60_000));
});

it('takes an empty variable for none', () =>
  expect(read({ CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '' })).toMatchObject({ basePath: '/' }));

it('finds another content tree from the folder it runs in, or from the root', () => {
  expect(read({ CONTENT_DIR: 'tests/fixtures/content' }).contentDir).toBe(resolve(cwd, 'tests/fixtures/content'));
  expect(read({ CONTENT_DIR: '/elsewhere' }).contentDir).toBe(resolve('/elsewhere'));
});

describe('SITE_URL', () => {
  it.each([
    ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
    ['https://www.example.gov.cn/', 'https://www.example.gov.cn'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s gives %s', (text, url) => expect(read({ SITE_URL: text }).siteUrl).toBe(url));

  it.each(['www.example.gov.cn', 'ftp://example.gov.cn', 'https://example.gov.cn/zt/', 'javascript:alert(1)'])('is not %s', (text) =>
    expect(() => read({ SITE_URL: text })).toThrow(`SITE_URL「${text}」`),
  );
});

describe('BASE_PATH', () => {
  it.each([
    ['/', '/'],
    ['zt', '/zt/'],
    ['/zt', '/zt/'],
    ['zt/jyzd/', '/zt/jyzd/'],
    ['//zt//', '/zt/'],
  ])('%s gives %s', (text, base) => expect(read({ BASE_PATH: text }).basePath).toBe(base));

  it.each(['/专题/', '/ZT/', '/a//b/', '/../', '/a b/'])('is not %s', (text) =>
    expect(() => read({ BASE_PATH: text })).toThrow(`BASE_PATH「${text}」`),
  );
});

describe('NOW', () => {
  it('of a day is its noon in Beijing', () => expect(read({ NOW: '2026-06-15' }).now.toISOString()).toBe('2026-06-15T04:00:00.000Z'));

  it('of a moment is that moment', () => {
    expect(read({ NOW: '2026-06-15T10:00+08:00' }).now.toISOString()).toBe('2026-06-15T02:00:00.000Z');
    expect(read({ NOW: '2026-06-15T02:00:00.000Z' }).now.toISOString()).toBe('2026-06-15T02:00:00.000Z');
  });

  it.each(['明天', '2026-13-01', '2026-02-30', '2026-02-30T10:00+08:00', '5', 'June 15, 2026'])('is not %s', (text) =>
    expect(() => read({ NOW: text })).toThrow(`NOW「${text}」不是日期`),
  );
});
