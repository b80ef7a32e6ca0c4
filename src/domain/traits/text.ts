import { z } from 'zod';

/** Trimmed text of at least one and at most `limit` characters, counted as a reader counts them. */
export function textSchema(limit: number) {
  return z
    .string()
    .trim()
    .min(1, { error: '不能是空的' })
    .refine((text) => [...text].length <= limit, {
      error: ({ input }) => `最多 ${limit} 个字，现在有 ${[...String(input)].length} 个字，请缩短`,
    });
}

/** An address on the web; only https and http, so that nothing else can become a link. */
export const urlSchema = z.url({ protocol: /^https?$/, error: '不是完整的网址，请写成 https:// 开头的地址' });

/** The id of another record or entry: ASCII, lower case, hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '不是有效的编号，只能用小写英文字母、数字和连字符，例如 2021-07-22-fabuhui' });

/** A record of any kind, as `folder/id`. @example 'news/2021-07-22-fabuhui' */
export const referenceSchema = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: '请写成 目录/编号，例如 news/2021-07-22-fabuhui' });
