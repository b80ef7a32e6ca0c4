import { z } from 'zod';
import { levelLabels, organLabels } from './labels.ts';
import { daySchema } from './calendar.ts';
import { idSchema, referenceSchema, textSchema, urlSchema } from './traits/text.ts';
import { wordSchema } from './words.ts';

const updateLabels = { news: '动态更新', notice: '通知公告', standing: '长期公开' } as const;

const columnSchema = z.strictObject({
  name: textSchema(20).describe('栏目名称'),
  description: textSchema(120).describe('栏目说明：发布什么'),
  keywords: z.array(textSchema(20)).min(1).describe('栏目关键词'),
  type: textSchema(20).describe('栏目类型，例如 要闻动态、互动回应'),
  update: wordSchema(updateLabels).describe('更新类别：动态更新、通知公告、长期公开'),
});

export type Column = z.output<typeof columnSchema>;

/** The portal's identity. Page furniture after 《政府网站发展指引》（国办发〔2017〕47号）. */
export const siteSchema = z.strictObject({
  name: textSchema(40).describe('网站名称'),
  shortName: textSchema(12).describe('短名称，用在页头'),
  slogan: textSchema(60).describe('一句话说明'),
  domain: z
    .string()
    .regex(/^[a-z0-9.-]+$/, { error: '只写主机名，例如 www.example.gov.cn' })
    .describe('域名'),
  siteIdCode: z
    .string()
    .regex(/^(\d{10}|bm\d{8})$/, { error: '网站标识码是 10 位数字，或 bm 加 8 位数字' })
    .describe('网站标识码'),
  host: textSchema(60).describe('主办单位'),
  undertaker: textSchema(60).describe('承办单位'),
  icp: z
    .string()
    .regex(/^[一-龥]ICP备\d{8,10}号(-\d+)?$/, { error: '备案号写成 京ICP备00000000号-1 的形式' })
    .describe('ICP 备案号'),
  police: z
    .string()
    .regex(/^[一-龥]公网安备\s?\d{14}号$/, { error: '公安备案号写成 京公网安备00000000000000号 的形式' })
    .describe('公安机关备案号'),
  badge: textSchema(40).describe('党政机关网站标识'),
  findErrors: textSchema(60).describe('我为政府网站找错：怎样反映'),
  contact: z
    .strictObject({
      organ: textSchema(60).describe('联系单位'),
      address: textSchema(80).describe('办公地址'),
      hours: textSchema(60).describe('办公时间'),
      phone: textSchema(30).describe('联系电话'),
      leader: textSchema(40).describe('负责人'),
    })
    .describe('联系方式'),
  notices: z
    .strictObject({
      compiled: textSchema(60).optional().describe('真实内容页面上的说明，例如 根据公开报道整理，非官方网站'),
      sample: textSchema(80).describe('示例数据页面上的说明'),
    })
    .describe('页面说明'),
  hotline: idSchema.describe('每页最上方的举报电话，写联系方式的编号'),
  mailbox: idSchema.optional().describe('每页最上方的举报信箱，写联系方式的编号'),
  protect: referenceSchema.describe('怎样保护自己的页面，写成 pages/编号'),
  licence: z.strictObject({ name: textSchema(40), url: urlSchema }).describe('数据许可'),
  since: daySchema.describe('网站开通日期'),
  columns: z
    .strictObject({
      campaigns: columnSchema,
      news: columnSchema,
      conferences: columnSchema,
      heroes: columnSchema,
      contacts: columnSchema,
      commitments: columnSchema,
      mechanisms: columnSchema,
      cases: columnSchema,
      opinions: columnSchema,
      pages: columnSchema,
    })
    .describe('栏目'),
});

export type Site = z.output<typeof siteSchema>;

export const regionsSchema = z.record(
  idSchema,
  z.strictObject({
    name: textSchema(30).describe('全称，例如 山西省吕梁市离石区'),
    short: textSchema(12).describe('简称，例如 离石区'),
    level: wordSchema(levelLabels).describe('级别：国家、省、市（州）、县（区）'),
    sample: z.boolean().default(false).describe('是否虚构'),
  }),
);

export const unitsSchema = z.record(
  idSchema,
  z.strictObject({
    name: textSchema(40).describe('全称'),
    short: textSchema(20).optional().describe('简称'),
    type: wordSchema(organLabels).describe('类别'),
    region: idSchema.describe('所在地区编号'),
    sample: z.boolean().default(false).describe('是否虚构'),
  }),
);

export const indicatorsSchema = z.record(
  idSchema,
  z.strictObject({
    label: textSchema(30).describe('指标名称'),
    unit: textSchema(10).describe('单位'),
    definition: textSchema(160).describe('口径：怎样数的；各地口径不同的要写明'),
  }),
);

export const glossarySchema = z.array(
  z.strictObject({
    term: textSchema(20).describe('术语'),
    also: z.array(textSchema(60)).default([]).describe('其他说法'),
    meaning: textSchema(200).describe('用平常话怎么讲'),
  }),
);

export type Region = z.output<typeof regionsSchema>[string];
export type Unit = z.output<typeof unitsSchema>[string];
export type Indicator = z.output<typeof indicatorsSchema>[string];
export type GlossaryEntry = z.output<typeof glossarySchema>[number];
