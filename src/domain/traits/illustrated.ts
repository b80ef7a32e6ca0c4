import { z } from 'zod';
import { textSchema } from './text.ts';

const fileSchema = z.string().regex(/^[a-z0-9][a-z0-9/_-]*\.(png|jpe?g|webp|svg)$/, {
  error: '图片要放在 content/images 下，文件名只用小写英文字母、数字和连字符，扩展名是 png、jpg、webp 或 svg',
});

/** WCAG 2.2 SC 1.1.1: the alternative tells what is seen, the caption tells what it means, and neither is the file's name. */
const photoSchema = z
  .strictObject({
    file: fileSchema.describe('图片文件，相对于 content/images'),
    alt: textSchema(120).describe('替代文字：看不见图的人听到的描述'),
    caption: textSchema(160).describe('图注：说明图片与内容的关系'),
    credit: textSchema(40).describe('作者或来源；自己画的写 示意图'),
  })
  .superRefine((photo, context) => {
    const stem = photo.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
    const names = new Set([photo.file, photo.file.replace(/^.*\//, ''), stem]);
    if (names.has(photo.alt.toLowerCase()))
      context.addIssue({ code: 'custom', path: ['alt'], message: '替代文字不能是文件名，请用一句话描述图里有什么' });
    if (names.has(photo.caption.toLowerCase()))
      context.addIssue({ code: 'custom', path: ['caption'], message: '图注不能是文件名，请写明时间、地点和事情' });
    if (photo.alt === photo.caption)
      context.addIssue({ code: 'custom', path: ['caption'], message: '图注不能和替代文字相同：替代文字描述画面，图注说明意义' });
  });

export type Photo = z.output<typeof photoSchema>;

export const illustrated = {
  photos: z.array(photoSchema).default([]).describe('图片，第一张是主图'),
};
