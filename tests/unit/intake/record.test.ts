import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/domain/kinds.ts';
import { fieldOf, readRecord } from '../../../src/intake/record.ts';
import { aContact, aHero, aNews, aPage } from '../../support/makers.ts';
import { aFile, aTree } from '../../support/tree.ts';

const file = 'news/2026/2026-03-05-tongbao.md';

async function read(content: string | Uint8Array, at = file, kind: Kind = 'news') {
  return readRecord(await aTree({ [at]: content }), kind, at);
}
const messages = async (...args: Parameters<typeof read>) =>
  (await read(...args)).findings.map(({ line, message }) => `${line} ${message}`);

describe('a record', () => {
  it('has its fields, its id, its file and the anchors of its body', async () => {
    const { record, findings } = await read(aFile(aNews(), '第一段。\n\n## 小标题\n\n第二段。\n'));
    expect(findings).toEqual([]);
    expect(record).toMatchObject({
      kind: 'news',
      id: '2026-03-05-tongbao',
      file,
      type: 'headline',
      title: aNews().title,
      anchors: ['p1', 's1', 'p2'],
      marks: [],
    });
  });

  it('counts the lines of its marks from the top of the file', async () => {
    const text = aFile(aNews(), '第一段。\n\n拨打:电话{id=rexian}。\n');
    const { record } = await read(text);
    const line = text.split('\n').findIndex((one) => one.includes(':电话')) + 1;
    expect(record?.marks).toEqual([{ type: 'contact', contact: 'rexian', line }]);
  });

  it('reads the same with a byte order mark and CRLF', async () => {
    const plain = await read(aFile(aNews()));
    const other = await read(`\uFEFF${aFile(aNews()).replaceAll('\n', '\r\n')}`);
    expect(other).toEqual(plain);
  });

  it('of a kind that needs no body may end at its fence', async () =>
    expect(await messages(aFile(aContact(), ''), 'contacts/rexian.md', 'contact')).toEqual([]));

  it('of a kind that needs a body is refused without one, at the line where it should begin', async () => {
    const text = aFile(aNews(), '\n');
    const end = text.split('\n').lastIndexOf('---') + 1;
    expect(await messages(text)).toEqual([`${end + 1} 正文是空的。请在第二行 --- 下面写正文`]);
  });
});

describe('a fault in the fields', () => {
  it('has its line in the file, its field, and the remedy', async () => {
    const text =
      '---\ntitle: 标题\nsummary: 一句话\ndate: 2026-03-05\nsource:\n  name: 测试日报\n  date: 2026-02-30\nregions: [ceshi]\ntype: 要闻\n---\n\n正文。\n';
    expect((await read(text)).findings).toEqual([
      { file, line: 7, field: 'source date', message: expect.stringContaining('「2026-02-30」：不是有效的日期') },
    ]);
  });

  it('leaves no record behind', async () => expect((await read(aFile({ ...aNews(), title: '' }))).record).toBeUndefined());

  it('of YAML has its line and column in the file', async () =>
    expect((await read('---\ntitle: 标题\ndate: 他说: 好\n---\n\n正文。\n')).findings).toEqual([
      { file, line: 3, column: 7, message: expect.stringContaining('两个冒号') },
    ]));

  it('does not hide a fault in the body', async () => {
    const found = await messages(aFile({ ...aNews(), title: '' }, '# 一级\n'));
    expect(found).toHaveLength(2);
  });

  it('of the date is told where it differs from that of the file name', async () => {
    const { record, findings } = await read(aFile(aNews({ date: '2026-03-06T09:00+08:00' })));
    expect(record).toBeDefined();
    expect(findings).toEqual([{ file, line: 4, field: 'date', message: '日期 2026-03-06 和文件名开头的 2026-03-05 不一样。请改成一样的' }]);
  });
});

describe('a fault in the body', () => {
  it('has its line in the file', async () => {
    const text = aFile(aNews(), '第一段。\n\n<b>粗</b>\n');
    const line = text.split('\n').findIndex((one) => one.includes('<b>')) + 1;
    expect((await read(text)).findings[0]).toMatchObject({ file, line, column: 1 });
  });
});

describe('a file', () => {
  it('without fences is refused', async () => expect(await messages('标题：一\n')).toEqual([expect.stringContaining('两行 ---')]));

  it('that is not UTF-8 is refused', async () =>
    expect(await messages(Buffer.from([0xb2, 0xe2, 0xca, 0xd4]))).toEqual([expect.stringContaining('不是 UTF-8')]));

  it('that is a picture is told once', async () =>
    expect(await messages(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'news/huichang.png')).toEqual([
      expect.stringContaining('图片放在 images'),
    ]));

  it('that is not there is refused', async () =>
    expect((await readRecord(await aTree({}), 'news', file)).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('打不开'),
    ]));
});

describe('a file name', () => {
  it.each(['news/2026-03-05-通报.md', 'news/2026-03-05-Tongbao.md', 'news/2026-03-05_tongbao.md', 'news/2026-03-05-tong bao.md'])(
    '%s is refused: it becomes an address',
    async (at) => expect(await messages(aFile(aNews()), at)).toEqual([expect.stringMatching(/^1 文件名只能用小写英文字母/)]),
  );

  it('of news begins with its date', async () =>
    expect(await messages(aFile(aNews()), 'news/tongbao.md')).toEqual([expect.stringContaining('文件名要以日期开头')]));

  it('of a hero does not', async () => expect(await messages(aFile(aHero()), 'heroes/ce-mou.md', 'hero')).toEqual([]));

  it('of news does not end in .mdx, that of a page may', async () => {
    expect(await messages(aFile(aNews()), 'news/2026-03-05-tongbao.mdx')).toEqual([expect.stringContaining('只放 .md 文件')]);
    expect(await messages(aFile(aPage(), '<Hotlines />\n'), 'pages/report.mdx', 'page')).toEqual([]);
  });
});

it('names a field as an editor counts', () => {
  expect(fieldOf(['photos', 0, 'alt'])).toBe('photos 第 1 项 alt');
  expect(fieldOf([])).toBe('');
});
