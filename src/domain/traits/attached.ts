import { z } from 'zod';
import { textSchema } from './text.ts';

const attachmentSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9/_-]*\.(pdf|docx|xlsx|csv|txt|json)$/, {
      error: '附件要放在 content/files 下，文件名只用小写英文字母、数字和连字符，扩展名是 pdf、docx、xlsx、csv、txt 或 json',
    })
    .describe('附件文件，相对于 content/files'),
  title: textSchema(80).describe('附件名称'),
  equivalent: textSchema(120).optional().describe('PDF 和 DOCX 必须写：同样的内容在哪个网页上，正文就是全文的写 正文'),
});

export type Attachment = z.output<typeof attachmentSchema>;

/** Files for download. A document must have its text on a page, since many phones cannot open it. */
export const attached = {
  attachments: z
    .array(
      attachmentSchema.refine(({ file, equivalent }) => equivalent !== undefined || !/\.(pdf|docx)$/.test(file), {
        path: ['equivalent'],
        error: 'PDF 和 DOCX 附件要有网页版。请写明同样的内容在哪里，正文就是全文的写 正文',
      }),
    )
    .default([])
    .describe('附件'),
};
