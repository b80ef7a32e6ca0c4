import { describe, expect, it } from 'vitest';
import { lineOfPath, parseYaml } from '../../../src/intake/yaml.ts';

describe('a value', () => {
  it('stays as the editor wrote it: no day, hour or no becomes something else', () =>
    expect(parseYaml('day: 2021-07-22\nhour: 08:30\nyes: no\nyear: 2021\nflag: true\nnone:\n')).toEqual({
      value: { day: '2021-07-22', hour: '08:30', yes: 'no', year: 2021, flag: true, none: null },
    }));

  it('may hold a Chinese colon unquoted', () => expect(parseYaml('title: 通报：第一号')).toEqual({ value: { title: '通报：第一号' } }));
});

describe('a fault', () => {
  it.each([
    ['a tab for an indent', 'a: 1\nb:\n\tc: 2', 3, '制表符'],
    ['a field written twice', 'a: 1\nb: 2\na: 3', 3, '同一个字段写了两次'],
    ['an open quote', 'a: 1\nb: "x', 2, '少了一个符号'],
    ['two colons in a line', 'a: 1\ntitle: 他说: 好', 2, '两个冒号'],
    ['a field without its colon', 'a: 1\ntitle\nb: 2', 2, '少了冒号'],
    ['a value that begins with @', 'a: 1\nb: @x', 2, '引号'],
    ['a value that calls code', 'a: !!js/function x', 1, '不符合 YAML'],
  ])('of %s has its line and its remedy', (_, text, line, message) =>
    expect(parseYaml(text)).toEqual({ fault: { line, column: expect.any(Number), message: expect.stringContaining(message) } }),
  );
});

describe('the line of a path', () => {
  const text =
    'title: 标题\nsource:\n  name: 名称\n  date: 2021\nphotos:\n  - file: a.png\n    alt: 甲\n  - file: b.png\n    alt: 乙\nkeywords: [甲, 乙]\n';

  it.each([
    [['title'], 1],
    [['source', 'date'], 4],
    [['photos', 1], 8],
    [['photos', 1, 'alt'], 9],
    [['keywords', 1], 10],
  ])('%j is %d', (path, line) => expect(lineOfPath(text, path)).toBe(line));

  it('of a missing field is that of its nearest ancestor', () => {
    expect(lineOfPath(text, ['source', 'url'])).toBe(2);
    expect(lineOfPath(text, ['photos', 1, 'credit'])).toBe(8);
    expect(lineOfPath(text, ['photos', 5, 'alt'])).toBe(5);
    expect(lineOfPath(text, ['nowhere'])).toBe(1);
    expect(lineOfPath(text, [])).toBe(1);
  });
});
