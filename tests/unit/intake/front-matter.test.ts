import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/intake/front-matter.ts';

describe('a file with fences', () => {
  it('has front matter and a body, each with the line where it begins', () =>
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n')).toEqual({
      frontMatter: 'a: 1\nb: 2',
      body: '\n正文\n',
      frontLine: 2,
      bodyLine: 5,
    }));

  it('may have blanks behind a fence', () =>
    expect(splitFrontMatter('--- \na: 1\n---  \nb')).toMatchObject({ frontMatter: 'a: 1', body: 'b' }));

  it('may end at its second fence', () => {
    expect(splitFrontMatter('---\na: 1\n---\n')).toMatchObject({ body: '', bodyLine: 4 });
    expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ body: '', bodyLine: 3 });
  });

  it('may hold no field at all', () =>
    expect(splitFrontMatter('---\n---\n正文\n')).toEqual({ frontMatter: '', body: '正文\n', frontLine: 2, bodyLine: 3 }));

  it('keeps a rule in its body', () => expect(splitFrontMatter('---\na: 1\n---\n上\n\n---\n\n下\n')?.body).toBe('上\n\n---\n\n下\n'));

  it('does not end at three hyphens inside a line', () =>
    expect(splitFrontMatter('---\na: x---\nb: 1\n---\n')?.frontMatter).toBe('a: x---\nb: 1'));
});

it.each(['', '正文', 'a: 1\n---\n', '\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n'])('%j has no front matter', (text) =>
  expect(splitFrontMatter(text)).toBeUndefined(),
);
