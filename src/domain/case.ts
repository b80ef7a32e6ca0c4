import { z } from 'zod';
import { attached } from './traits/attached.ts';
import { attributed } from './traits/attributed.ts';
import { corrected } from './traits/corrected.ts';
import { illustrated } from './traits/illustrated.ts';
import { located } from './traits/located.ts';
import { measured } from './traits/measured.ts';
import { published } from './traits/published.ts';
import { sampled } from './traits/sampled.ts';
import { idSchema, referenceSchema, textSchema } from './traits/text.ts';
import { withdrawn } from './traits/withdrawn.ts';

/** A service to citizens in three short parts. People stand as 张某 only (最高人民法院关于人民法院在互联网公布裁判文书的规定 第八至十条). */
export const caseSchema = z.strictObject({
  ...published,
  ...attributed,
  ...located,
  ...corrected,
  ...withdrawn,
  ...illustrated,
  ...attached,
  ...measured,
  ...sampled,
  difficulty: textSchema(300).describe('群众的难处'),
  action: textSchema(400).describe('做了什么'),
  result: textSchema(300).describe('结果怎样'),
  people: z
    .array(
      z.strictObject({
        as: z
          .string()
          .regex(/^\p{Script=Han}{1,2}某{1,2}[甲乙丙丁]?$/u, { error: '群众姓名只写姓，名字用 某 代替，例如 张某' })
          .describe('怎样称呼，例如 张某'),
      }),
    )
    .default([])
    .describe('文中提到的群众'),
  evidence: z
    .array(z.strictObject({ text: textSchema(120).describe('证据是什么'), record: referenceSchema.optional().describe('本站的哪条记录') }))
    .default([])
    .describe('证据'),
  commitment: idSchema.optional().describe('相关整改承诺的编号'),
});
