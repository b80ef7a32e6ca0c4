import { describe, expect, it } from 'vitest';
import { assetProblems, attachmentLimit, imageLimit, measureAttachment, measureImage } from '../../../src/intake/assets.ts';
import { aNews, placed } from '../../support/makers.ts';
import { aTree } from '../../support/tree.ts';

/** The smallest PNG that there is: one grey pixel. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const photo = (file: string) => ({ file, alt: '一个灰点', caption: '测试用图', credit: '示意图' });
const record = placed.news('2026-03-05-a', aNews({ photos: [photo('a.png')], attachments: [{ file: 'a.csv', title: '清单' }] }));
const problemsOf = async (files: Record<string, string | Uint8Array>) =>
  (await assetProblems(await aTree(files), [record])).map(({ path, message }) => `${path.join('.')}：${message}`);

describe('a photo', () => {
  it('has a width, a height and a size', async () =>
    expect(await measureImage(await aTree({ 'images/a.png': pixel }), 'a.png')).toEqual({ width: 1, height: 1, bytes: pixel.length }));

  it('that is missing, or no image, has none', async () => {
    const root = await aTree({ 'images/text.png': '不是图' });
    expect(await measureImage(root, 'none.png')).toBeUndefined();
    expect(await measureImage(root, 'text.png')).toBeUndefined();
  });
});

describe('an attachment', () => {
  it('has a size', async () => expect(await measureAttachment(await aTree({ 'files/a.csv': '甲' }), 'a.csv')).toBe(3));

  it('that is missing, or a folder, has none', async () => {
    const root = await aTree({ 'files/a.csv/b': '' });
    expect(await measureAttachment(root, 'a.csv')).toBeUndefined();
    expect(await measureAttachment(root, 'b.csv')).toBeUndefined();
  });
});

describe('files that a record names', () => {
  it('are well where they are there', async () => expect(await problemsOf({ 'images/a.png': pixel, 'files/a.csv': '甲' })).toEqual([]));

  it('are told at their field where they are missing', async () =>
    expect(await problemsOf({})).toEqual([
      expect.stringMatching(/^photos\.0\.file：找不到图片「a\.png」/),
      expect.stringMatching(/^attachments\.0\.file：找不到附件「a\.csv」/),
    ]));

  it('are told where they weigh too much, with how much', async () => {
    const heavy = Buffer.concat([pixel, Buffer.alloc(imageLimit)]);
    expect(await problemsOf({ 'images/a.png': heavy, 'files/a.csv': Buffer.alloc(attachmentLimit + 1) })).toEqual([
      expect.stringMatching(/^photos\.0\.file：图片「a\.png」有 200 KB，超过 200 KB/),
      expect.stringMatching(/^attachments\.0\.file：附件「a\.csv」超过 20 MB/),
    ]);
  });

  it('may weigh just as much as is allowed', async () => {
    const full = Buffer.concat([pixel, Buffer.alloc(imageLimit - pixel.length)]);
    expect(await problemsOf({ 'images/a.png': full, 'files/a.csv': Buffer.alloc(attachmentLimit) })).toEqual([]);
  });
});
