/** Every way to get a photo or attachment wrong gives one finding that names file, line and field, and says what to write instead. */
import { describe, it } from 'vitest';
import { check, news, type Case } from '../support/bad-input.ts';
import { remove, replace, write } from '../support/content-tree.ts';

const png = (bytes: number) => {
  const image = new Uint8Array(bytes);
  image.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 12, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  return image;
};

const assets: Case[] = [
  {
    name: 'a missing image',
    spoil: remove('images/2026/huichang.png'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['找不到图片「2026/huichang.png」', 'content/images'],
  },
  {
    name: 'a missing attachment',
    spoil: remove('files/2026/qingdan.csv'),
    file: news,
    at: 'qingdan.csv',
    field: 'attachments 第 1 项 file',
    says: ['找不到附件「2026/qingdan.csv」', 'content/files'],
  },
  {
    name: 'an image that is none',
    spoil: write('images/2026/huichang.png', '不是图片'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['不是图片'],
  },
  {
    name: 'an image that is too large',
    spoil: write('images/2026/huichang.png', png(201 * 1024)),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 file',
    says: ['201 KB，超过 200 KB', '1200 像素'],
  },
  {
    name: 'an alternative that is the file name',
    spoil: replace(news, 'alt: 灰色方块，代表会场', 'alt: huichang.png'),
    file: news,
    at: 'huichang.png',
    field: 'photos 第 1 项 alt',
    says: ['替代文字不能是文件名', '描述图里有什么'],
  },
  {
    name: 'a caption that is the alternative',
    spoil: replace(news, 'caption: 三月二日的动员部署会会场', 'caption: 灰色方块，代表会场'),
    file: news,
    at: 'caption',
    field: 'photos 第 1 项 caption',
    says: ['图注不能和替代文字相同'],
  },
];

describe('a photo or attachment', () => it.each(assets)('$name', check));
