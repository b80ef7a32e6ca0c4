/** Every way to get a whole file wrong gives one finding that names file, line and field, and says what to write instead. */
import { describe, it } from 'vitest';
import { backlog, check, gbk, notice, type Case } from '../support/bad-input.ts';
import { copy, remove, replace, write } from '../support/content-tree.ts';

const files: Case[] = [
  {
    name: 'YAML with a bad indent',
    spoil: replace(notice, 'regions: [ceshi]', ' regions: [ceshi]'),
    file: notice,
    at: 'regions',
    says: ['缩进'],
  },
  {
    name: 'YAML with a tab',
    spoil: replace(backlog, '    note: 办结二十六件', '\tnote: 办结二十六件'),
    file: backlog,
    at: '\tnote',
    says: ['制表符', '空格'],
  },
  {
    name: 'a key that stands twice',
    spoil: replace(notice, 'type: 通报', 'type: 通报\ntype: 通报'),
    file: notice,
    line: 10,
    says: ['写了两次', '删去一个'],
  },
  { name: 'an unclosed quote', spoil: replace(notice, 'summary: 接', 'summary: "接'), file: notice, at: 'summary', says: ['引号', '成对'] },
  { name: 'two colons', spoil: replace(notice, 'title: 关于', 'title: 通报: 关于'), file: notice, at: 'title', says: ['两个冒号', '引号'] },
  {
    name: 'a file that is not UTF-8',
    spoil: write('news/2026/2026-06-01-gbk.md', gbk),
    file: 'news/2026/2026-06-01-gbk.md',
    says: ['不是 UTF-8', '另存为'],
  },
  { name: 'a register that is not UTF-8', spoil: write('glossary.yaml', gbk), file: 'glossary.yaml', says: ['不是 UTF-8'] },
  {
    name: 'a Chinese file name',
    spoil: copy(notice, 'news/2026/2026-03-10-举报.md'),
    file: 'news/2026/2026-03-10-举报.md',
    says: ['小写英文字母', '2021-07-22-fabuhui.md'],
  },
  {
    name: 'an upper-case file name, not those who refer to it',
    spoil: [copy(notice, 'news/2026/2026-03-10-Jubao.md'), remove(notice)],
    file: 'news/2026/2026-03-10-Jubao.md',
    says: ['小写英文字母'],
  },
  {
    name: 'a file of another kind',
    spoil: write('news/2026/tongbao.docx', gbk),
    file: 'news/2026/tongbao.docx',
    says: ['只放 .md', 'files'],
  },
  {
    name: 'two files with one id',
    spoil: copy(notice, 'news/old/2026-03-10-jubao.md'),
    file: 'news/old/2026-03-10-jubao.md',
    says: ['编号「2026-03-10-jubao」', notice, '重复'],
  },
  { name: 'no front matter', spoil: write('news/2026/2026-06-01-a.md', '正文。\n'), file: 'news/2026/2026-06-01-a.md', says: ['两行 ---'] },
  { name: 'an empty file', spoil: write('news/2026/2026-06-01-a.md', ''), file: 'news/2026/2026-06-01-a.md', says: ['两行 ---'] },
  {
    name: 'a page with a reserved name',
    spoil: copy('pages/report.md', 'pages/archive.md'),
    file: 'pages/archive.md',
    line: 2,
    says: ['「archive」是系统保留的地址', '换一个文件名'],
  },
  {
    name: 'an empty column',
    spoil: remove('heroes'),
    file: 'site.yaml',
    at: 'heroes:',
    field: 'columns heroes',
    says: ['栏目「英模」是空的', '至少放一条'],
  },
];

describe('a file', () => it.each(files)('$name', check));
