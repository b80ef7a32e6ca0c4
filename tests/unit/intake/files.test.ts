import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../../../src/intake/files.ts';
import { aTree } from '../../support/tree.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

async function read(content: string | Uint8Array) {
  return readText(join(await aTree({ 'a.md': content }), 'a.md'));
}

describe('a text', () => {
  it('is read as it is', async () => expect(await read('甲\n乙\n')).toEqual({ text: '甲\n乙\n' }));
  it('loses its byte order mark', async () => expect(await read(bytes([0xef, 0xbb, 0xbf], '甲'))).toEqual({ text: '甲' }));
  it('has one way to end a line', async () => expect(await read('甲\r\n乙\r\n')).toEqual({ text: '甲\n乙\n' }));

  it('in another encoding is refused with the remedy', async () =>
    expect(await read(bytes('a: ', [0xb2, 0xe2, 0xca, 0xd4]))).toEqual({ failure: expect.stringContaining('编码选 UTF-8') }));

  it('that is not there is refused', async () =>
    expect(await readText(join(await aTree({}), 'none.md'))).toEqual({ failure: expect.stringContaining('打不开') }));
});

describe('a list of files', () => {
  it('goes into folders, in order, and leaves out dot files', async () => {
    const root = await aTree({ 'news/2026/b.md': '', 'news/a.md': '', 'news/.DS_Store': '', 'heroes/c.md': '' });
    expect(await listFiles(root, 'news')).toEqual(['news/2026/b.md', 'news/a.md']);
  });

  it('is empty where the folder is missing', async () => expect(await listFiles(await aTree({}), 'news')).toEqual([]));
});
