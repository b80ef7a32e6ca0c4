/**
 * One maker a kind. `aNews({ … })` and its like give front matter as an editor writes it, valid unless an override spoils it;
 * `placed.news('id', …)` gives the record as it stands in an archive; `anArchive({ … })` gives all records together.
 */
import type { z } from 'zod';
import { createArchive, type Archive, type Holdings } from '../../src/domain/archive.ts';
import { campaignSchema } from '../../src/domain/campaign.ts';
import { caseSchema } from '../../src/domain/case.ts';
import { commitmentSchema } from '../../src/domain/commitment.ts';
import { conferenceSchema } from '../../src/domain/conference.ts';
import { contactSchema } from '../../src/domain/contact.ts';
import { heroSchema } from '../../src/domain/hero.ts';
import { kinds, type AnyRecord, type Kind, type Place } from '../../src/domain/kinds.ts';
import { mechanismSchema } from '../../src/domain/mechanism.ts';
import { newsSchema } from '../../src/domain/news.ts';
import { opinionSchema } from '../../src/domain/opinion.ts';
import { pageSchema } from '../../src/domain/page.ts';
import { siteSchema } from '../../src/domain/site.ts';

/** The clock of all tests, and its day. */
export const now = new Date('2026-06-15T12:00:00+08:00');
export const today = '2026-06-15';

export type NewsInput = z.input<typeof newsSchema>;
export type ConferenceInput = z.input<typeof conferenceSchema>;
export type HeroInput = z.input<typeof heroSchema>;
export type ContactInput = z.input<typeof contactSchema>;
export type CommitmentInput = z.input<typeof commitmentSchema>;
export type MechanismInput = z.input<typeof mechanismSchema>;
export type CaseInput = z.input<typeof caseSchema>;
export type OpinionInput = z.input<typeof opinionSchema>;
export type CampaignInput = z.input<typeof campaignSchema>;
export type PageInput = z.input<typeof pageSchema>;
export type SiteInput = z.input<typeof siteSchema>;

const common = {
  title: '测试县公布整改情况',
  summary: '测试县公布整改情况，一句话说清楚',
  date: '2026-03-05',
  source: { name: '测试县融媒体中心', date: '2026-03-05' },
  sample: true,
};
const place = { regions: ['ceshi'], units: ['ceshi-office'] };

export function aNews(overrides: Partial<NewsInput> = {}): NewsInput {
  return { ...common, ...place, type: '要闻', ...overrides };
}

export function aConference(overrides: Partial<ConferenceInput> = {}): ConferenceInput {
  return {
    ...common,
    ...place,
    title: '测试县举行新闻发布会',
    heldAt: '2026-03-05T10:00+08:00',
    speakers: [{ name: '测某甲', title: '测试县教育整顿办主任' }],
    ...overrides,
  };
}

export function aHero(overrides: Partial<HeroInput> = {}): HeroInput {
  return { ...common, ...place, title: '守着调解室的人', type: '个人', name: '测某乙', ...overrides };
}

export function aContact(overrides: Partial<ContactInput> = {}): ContactInput {
  return {
    ...common,
    ...place,
    title: '测试县举报电话',
    organ: '测试县教育整顿办',
    purpose: '举报政法干警违纪违法',
    type: '电话',
    value: '0000-0000000',
    verifiedOn: '2026-06-01',
    ...overrides,
  };
}

export function aCommitment(overrides: Partial<CommitmentInput> = {}): CommitmentInput {
  return {
    ...common,
    ...place,
    title: '六月底前清完积案',
    type: '顽瘴痼疾整治',
    text: '六月底前把积案全部清完',
    saidIn: { record: 'news/2026-03-05-tongbao' },
    owner: 'ceshi-police',
    category: '有案不立',
    start: '2026-03-05',
    due: '2026-06-30',
    measure: '积案清单上的案件全部办结',
    history: [{ date: '2026-04-01', state: '进行中', note: '清出积案清单', unit: 'ceshi-police' }],
    ...overrides,
  };
}

export function aMechanism(overrides: Partial<MechanismInput> = {}): MechanismInput {
  return {
    ...common,
    ...place,
    title: '测试县案件回访办法',
    state: '试行',
    issuer: '测试县委政法委',
    changes: '办完的案件一个月内回访当事人',
    ...overrides,
  };
}

export function aCase(overrides: Partial<CaseInput> = {}): CaseInput {
  return {
    ...common,
    ...place,
    title: '户口本补好了',
    difficulty: '户口本丢了，补办要跑三趟',
    action: '窗口改为一次办结',
    result: '当天拿到了户口本',
    ...overrides,
  };
}

export function anOpinion(overrides: Partial<OpinionInput> = {}): OpinionInput {
  return {
    ...common,
    ...place,
    title: '建议延长窗口时间',
    received: { on: '2026-03-01', by: '座谈会' },
    text: '建议窗口中午不休息',
    topic: '窗口服务',
    ...overrides,
  };
}

export function aCampaign(overrides: Partial<CampaignInput> = {}): CampaignInput {
  return {
    ...common,
    ...place,
    title: '测试县政法队伍教育整顿',
    phases: [
      { name: '学习教育', from: '2026-03-01', until: '2026-04-30' },
      { name: '查纠整改', from: '2026-05-01', until: '2026-06-30' },
      { name: '总结提升', state: '未开始' },
    ],
    ...overrides,
  };
}

export function aPage(overrides: Partial<PageInput> = {}): PageInput {
  return { ...common, title: '怎样举报', ...overrides };
}

const aColumn = (name: string) => ({ name, description: `发布${name}`, keywords: [name], type: '要闻动态', update: '动态更新' });

export function aSite(overrides: Partial<SiteInput> = {}): SiteInput {
  return {
    name: '测试县政法队伍教育整顿公开专栏',
    shortName: '教育整顿公开',
    slogan: '承诺、进度、更正，都留在这里',
    domain: 'www.example.org',
    siteIdCode: '0000000000',
    host: '测试县（虚构）',
    undertaker: '测试县（虚构）编辑组',
    icp: '京ICP备00000000号-1',
    police: '京公网安备00000000000000号',
    badge: '演示网站，无党政机关标识',
    findErrors: '发现差错，请告诉编辑组',
    contact: { organ: '编辑组', address: '测试路（虚构）', hours: '工作日 9:00—17:00', phone: '0000-0000000', leader: '示例负责人' },
    notices: { sample: '示例数据：测试县是虚构的' },
    hotline: 'rexian',
    protect: 'pages/report',
    licence: { name: '知识共享 署名 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    since: '2021-03-01',
    columns: {
      campaigns: aColumn('各地整顿'),
      news: aColumn('新闻'),
      conferences: aColumn('新闻发布会'),
      heroes: aColumn('英模'),
      contacts: aColumn('举报电话和信箱'),
      commitments: aColumn('承诺台账'),
      mechanisms: aColumn('长效机制'),
      cases: aColumn('办实事'),
      opinions: aColumn('群众意见'),
      pages: aColumn('说明'),
    },
    ...overrides,
  };
}

type Standing = Partial<Pick<Place<Kind>, 'file' | 'marks' | 'anchors'>>;

function stand<K extends Kind>(kind: K, id: string, standing: Standing): Place<K> {
  return { kind, id, file: `${kinds[kind].folder}/${id}.md`, marks: [], anchors: [], ...standing };
}

/** Records as an archive holds them, one function a kind: id, front matter, and where the record stands. */
export const placed = {
  campaign: (id: string, input = aCampaign(), at: Standing = {}) => ({ ...stand('campaign', id, at), ...campaignSchema.parse(input) }),
  news: (id: string, input = aNews(), at: Standing = {}) => ({ ...stand('news', id, at), ...newsSchema.parse(input) }),
  conference: (id: string, input = aConference(), at: Standing = {}) => ({
    ...stand('conference', id, at),
    ...conferenceSchema.parse(input),
  }),
  hero: (id: string, input = aHero(), at: Standing = {}) => ({ ...stand('hero', id, at), ...heroSchema.parse(input) }),
  contact: (id: string, input = aContact(), at: Standing = {}) => ({ ...stand('contact', id, at), ...contactSchema.parse(input) }),
  commitment: (id: string, input = aCommitment(), at: Standing = {}) => ({
    ...stand('commitment', id, at),
    ...commitmentSchema.parse(input),
  }),
  mechanism: (id: string, input = aMechanism(), at: Standing = {}) => ({ ...stand('mechanism', id, at), ...mechanismSchema.parse(input) }),
  case: (id: string, input = aCase(), at: Standing = {}) => ({ ...stand('case', id, at), ...caseSchema.parse(input) }),
  opinion: (id: string, input = anOpinion(), at: Standing = {}) => ({ ...stand('opinion', id, at), ...opinionSchema.parse(input) }),
  page: (id: string, input = aPage(), at: Standing = {}) => ({ ...stand('page', id, at), ...pageSchema.parse(input) }),
};

/** One record of every kind; together they have no problems. */
export function oneOfEach(): AnyRecord[] {
  return [
    placed.campaign('ceshi'),
    placed.news('2026-03-05-tongbao'),
    placed.conference('2026-03-05-fabuhui', aConference(), { anchors: ['o1', 'q1', 'q1-a1', 'q1-a1-p1'] }),
    placed.hero('ce-mou-yi'),
    placed.contact('rexian'),
    placed.commitment('2026-03-05-jian'),
    placed.mechanism('huifang'),
    placed.case('2026-03-05-hukou'),
    placed.opinion('2026-03-05-chuangkou'),
    placed.page('report'),
  ];
}

/** An archive with a valid site. Without records given it holds one of each kind. */
export function anArchive(holdings: Partial<Holdings> = {}): Archive {
  return createArchive({
    site: siteSchema.parse(aSite()),
    regions: { ceshi: { name: '测试省测试县', short: '测试县', level: 'county', sample: true } },
    units: {
      'ceshi-office': { name: '测试县教育整顿办', type: 'office', region: 'ceshi', sample: true },
      'ceshi-police': { name: '测试县公安局', type: 'police', region: 'ceshi', sample: true },
      'ceshi-commission': { name: '测试县委政法委', type: 'commission', region: 'ceshi', sample: true },
    },
    indicators: { opinions: { label: '征集意见建议', unit: '条', definition: '报道所称的条数' } },
    glossary: [{ term: '回头看', also: [], meaning: '过一段时间再复查' }],
    records: oneOfEach(),
    ...holdings,
  });
}

/** An archive of one of each kind and these besides; one of the same kind and id takes the place of its twin. */
export function anArchiveWith(...records: AnyRecord[]): Archive {
  const others = oneOfEach().filter((record) => !records.some(({ kind, id }) => kind === record.kind && id === record.id));
  return anArchive({ records: [...others, ...records] });
}
