import { describe, expect, it } from 'vitest';
import { destinationOf, referenceOfFile } from '../../../src/prose/links.ts';

const from = (target: string) => destinationOf(target, 'news/2026/2026-03-05-tongbao.md');

describe('a link to the web', () => {
  it.each(['https://www.example.org/', 'http://www.example.org/a?b=1#c', 'https://www.example.org/%E6%B5%8B'])('may be %s', (url) =>
    expect(from(url)).toEqual({ type: 'web', url }),
  );
});

describe('a link to a record', () => {
  it.each([
    ['2026-03-04-a.md', 'news/2026-03-04-a'],
    ['./2026-03-04-a.md', 'news/2026-03-04-a'],
    ['../2025/2025-03-04-a.md', 'news/2025-03-04-a'],
    ['../../conferences/2026-03-05-fabuhui.md', 'conferences/2026-03-05-fabuhui'],
    ['../../pages/report.mdx', 'pages/report'],
    ['/news/2026-03-04-a/', 'news/2026-03-04-a'],
    ['/report/', 'pages/report'],
  ])('%s names %s', (target, reference) => expect(from(target)).toEqual({ type: 'record', reference }));

  it('may name a paragraph', () =>
    expect(from('../../conferences/2026-03-05-fabuhui.md#q1-a1')).toEqual({
      type: 'record',
      reference: 'conferences/2026-03-05-fabuhui',
      fragment: 'q1-a1',
    }));
});

describe('a link to a page of the portal', () => {
  it.each(['/', '/news/', '/archive/', '/regions/', '/corrections/', '/search/'])('may be %s', (path) =>
    expect(from(path)).toEqual({ type: 'page', path }),
  );
});

it('may lead to a paragraph of the same record', () => expect(from('#p2')).toEqual({ type: 'here', fragment: 'p2' }));

describe('a link is refused', () => {
  it.each([
    '',
    '#',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'file:///etc/passwd',
    '//example.org/',
    'news/2026',
    'a.pdf',
    '../a.png',
  ])('to %j', (target) => expect(from(target)).toMatchObject({ type: 'refused', why: expect.stringMatching(/请写/) }));

  it.each(['tel:00000000000', 'mailto:a@example.org', 'SMS:00000'])('to %s, since numbers stand in the registry', (target) =>
    expect(from(target)).toMatchObject({ type: 'refused', why: expect.stringContaining('contacts') }),
  );

  it.each(['https://www.example.org，谢谢', 'https://www.example.org/测试', 'https://www.example.org）'])(
    'to %s, which runs into Chinese',
    (target) => expect(from(target)).toMatchObject({ type: 'refused', why: expect.stringContaining('连着中文') }),
  );
});

it('knows the reference of a file, whatever folders lie between', () => {
  expect(referenceOfFile('news/2021/2021-07-22-fabuhui.md')).toBe('news/2021-07-22-fabuhui');
  expect(referenceOfFile('pages/about.mdx')).toBe('pages/about');
});
