/** Every way to get a body wrong gives one finding that names file, line and field, and says what to write instead. */
import { describe, it } from 'vitest';
import { about, body, check, notice, type Case } from '../support/bad-input.ts';
import { append, replace } from '../support/content-tree.ts';

const wrote = (name: string, to: string, ...says: string[]): Case => ({
  name,
  spoil: replace(notice, body, to),
  file: notice,
  line: 12,
  says,
});
const explained = (name: string, to: string, ...says: string[]): Case => ({
  name,
  spoil: append(about, `\n${to}\n`),
  file: about,
  at: to.split('\n')[0] ?? '',
  says,
});

const prose: Case[] = [
  wrote('raw HTML', '<div>受理</div>', '不能写 HTML「<div>受理</div>」', 'Markdown'),
  wrote('HTML in a line', '已经<b>受理', '不能写 HTML「<b>」'),
  wrote('a script', '<script>alert(1)</script>', '不能写 HTML「<script>'),
  wrote('an HTML comment', '<!-- 待核实 -->', '不能写 HTML「<!-- 待核实 -->」'),
  wrote('a javascript: link', '[受理](javascript:alert(1))', '「javascript:alert(1)」', 'https://'),
  wrote('a javascript: link in disguise', '[受理](JaVaScRiPt:alert(1))', 'https://'),
  wrote('a data: link', '[受理](data:text/html,1)', '「data:text/html,1」', 'https://'),
  wrote('a tel: link', '[受理](tel:12337)', '「tel:12337」', ':电话{id=编号}'),
  wrote('a bare address followed by Chinese', '见 https://www.example.org/a详情', '网址后面连着中文', '[文字](网址)'),
  wrote('an unknown block', ':::发步[测某甲]\n小心。\n:::', '不认识「:::发步」', '是不是「:::发布」'),
  wrote('an unknown leaf', '::提示[小心]', '不认识「::提示」', ':::提示'),
  wrote('an unknown mark in a line', '请拨打:店话{id=rexian}。', '不认识「:店话」', '是不是「:电话」'),
  wrote('unpaired stars', '已经**受理。', '加粗的星号没有成对'),
  wrote('a heading of the first level', '# 受理', '标题从 ## 开始'),
  wrote('an image', '![会场](huichang.png)', '图片不写在正文里', 'photos'),
  { name: 'an empty body', spoil: replace(notice, body, ''), file: notice, line: 11, says: ['正文是空的'] },
  explained('an import', 'import x from "node:fs"', '不能写程序'),
  explained('an export', 'export const x = 1', '不能写程序'),
  explained('an expression', '文字 {process.env.HOME}', '不能写程序', '\\{'),
  explained('an unclosed expression', '文字 { 文字', '尖括号和花括号是否成对', '\\{'),
  explained('an unknown component', '<Iframe />', '不能用「<Iframe>」', '<Hotlines />'),
  explained('an element', '<b>文字</b>', '不能用「<b>」'),
  explained('an attribute expression', '<Hotlines kind={1} />', '「<Hotlines>」只能写这些属性'),
  explained('spread attributes', '<Hotlines {...x} />', '「<Hotlines>」只能写这些属性'),
  explained('an unclosed component', '<Hotlines>\n\n文字', '是否成对'),
  explained('an HTML comment on a page', '<!-- 待核实 -->', '是否成对'),
];

describe('a body', () => it.each(prose)('$name', check));
