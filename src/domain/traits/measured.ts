import { z } from 'zod';
import { partialDaySchema } from '../calendar.ts';
import { figureLabels, qualifierLabels } from '../labels.ts';
import { isWrittenAs } from '../quantity.ts';
import { wordSchema } from '../words.ts';
import { sourceSchema } from './attributed.ts';
import { idSchema, textSchema } from './text.ts';

/** One number with all that a reader needs to check it. Its source is the record's own unless it names another. */
const figureSchema = z
  .strictObject({
    label: textSchema(60).describe('这个数字说的是什么'),
    value: z.number().nonnegative().describe('数值，用阿拉伯数字；1 万写 10000，百分数写 99.47'),
    written: textSchema(20).optional().describe('来源里的写法，例如 1万余；不写就按数值显示'),
    unit: textSchema(10).describe('单位，例如 次、件、%'),
    qualifier: wordSchema(qualifierLabels).optional().describe('整、约、余、以上，照来源写'),
    category: wordSchema(figureLabels).describe('类别'),
    indicator: idSchema.optional().describe('指标编号，见 indicators.yaml；同一指标的数字可以放在一起看'),
    asOf: partialDaySchema.describe('截至日期；来源没有写日的，只写到月或年'),
    source: sourceSchema.optional().describe('来源；不写就是本条记录的来源'),
    note: textSchema(160).optional().describe('说明'),
  })
  .refine((figure) => figure.written === undefined || isWrittenAs(figure.value, figure.written), {
    path: ['written'],
    error: '写法和数值对不上，请核对：例如 数值 10000 可以写成 1万余、10000',
  });

export type Figure = z.output<typeof figureSchema>;

export const measured = {
  figures: z.array(figureSchema).default([]).describe('数字，每个都要有类别和截至日期'),
};
