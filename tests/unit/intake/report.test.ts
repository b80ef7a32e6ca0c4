import { expect, it } from 'vitest';
import { reportFindings } from '../../../src/intake/report.ts';

const file = 'news/2026/a.md';

it('gives file and line first, then the field and the remedy', () =>
  expect(reportFindings([{ file, line: 7, field: 'source date', message: '不是有效的日期' }], 'content')).toBe(
    'content/news/2026/a.md:7\n  source date：不是有效的日期。',
  ));

it('ends a question with its own mark', () =>
  expect(reportFindings([{ file, line: 1, message: '没有「sumary」这个字段。是不是「summary」？' }], 'content')).toMatch(/「summary」？$/));

it('ends a sentence with one full stop, also behind a bracket', () => {
  expect(reportFindings([{ file, line: 1, message: '请补上。' }], 'content')).toMatch(/[^。]。$/);
  expect(reportFindings([{ file, line: 1, message: '应当写文字（标题）' }], 'content')).toMatch(/）。$/);
});

it('parts findings by an empty line', () =>
  expect(
    reportFindings(
      [
        { file, line: 1, message: '甲' },
        { file, line: 2, message: '乙' },
      ],
      'c',
    ).split('\n\n'),
  ).toHaveLength(2));

it('is empty where nothing was found', () => expect(reportFindings([], 'content')).toBe(''));
