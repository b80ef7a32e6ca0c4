import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/built-site.ts';
import { realArchive } from '../support/content.ts';

/** What the five public reports say: what was counted, and the number as it was written. Nothing of it may be missing. */
const facts: Readonly<Record<string, readonly (readonly [about: string, number: string])[]>> = {
  lishi: [
    ['领导小组', '11'],
    ['三人小组', '4'],
    ['查纠整改', '4月10日'],
    ['学习', '2小时'],
    ['参学率', '100'],
    ['三个一', '三个一'],
    ['制度', '251'],
    ['小事急事', '318'],
    ['便民利民', '77'],
    ['信访积案', '238'],
    ['意见建议', '83'],
    ['涉农', '25.11'],
    ['会见', '10'],
    ['网格', '千名网格进万家'],
    ['志愿', '检察+'],
    ['崔林有', '全国优秀人民调解员'],
    ['纠纷', '千余'],
    ['成功率', '95'],
    ['履行率', '100'],
  ],
  luohe: [
    ['动员部署', '3月5日'],
    ['专项组', '6'],
    ['专班', '3'],
    ['讲党课', '69'],
    ['理论测试', '150余'],
    ['研讨', '70余'],
    ['英模教育', '67'],
    ['警示教育', '132'],
    ['学', '七种'],
    ['临颍', '夜校'],
    ['舞阳', '晨读夜学'],
    ['明白卡', '1万余'],
    ['谈心谈话', '1万余'],
    ['座谈会', '96'],
    ['新闻发布会', '32'],
    ['意见建议', '811'],
    ['机制', '606'],
    ['走访', '2万余'],
    ['讲座', '100余'],
    ['纠纷', '1200余'],
    ['四必访', '六必进'],
    ['巡回报告', '党旗颂'],
    ['日报告', '周计划'],
  ],
  dongying: [
    ['发布', '2021-07-22'],
    ['政法委', '牛永昌'],
    ['常委会', '3'],
    ['专题会', '2'],
    ['推进会', '2'],
    ['领导小组会议', '6'],
    ['顽瘴痼疾整治推进会', '1'],
    ['办公室主任会议', '15'],
    ['联席会议', '4'],
    ['督导组', '5'],
    ['建议', '20余'],
    ['党史', '60余'],
    ['党史', '2300余'],
    ['党课', '44'],
    ['警示', '40余'],
    ['先进', '24'],
    ['跟班学习', '410'],
    ['民主生活会', '32'],
    ['组织生活会', '280'],
    ['三个规定', '117'],
    ['承诺书', '33000余'],
    ['七查', '智能化数据排查'],
    ['梳理', '11367'],
    ['已整改', '11367'],
    ['整改率', '100'],
    ['课题', '2'],
    ['方面', '4'],
    ['制度机制', '20'],
    ['短信', '173万余'],
    ['主流媒体', '200余'],
    ['网络', '5000余'],
    ['新闻发布会', '20余'],
    ['政法为民', '46'],
    ['电信诈骗', '17'],
    ['网上立案', '100'],
    ['电子卷宗', '99.47'],
    ['公益诉讼', '17'],
    ['调解', '一站式'],
    ['公开信', '致广大市民朋友的一封信'],
  ],
  longgang: [
    ['推进会', '4月9日'],
    ['工作方案', '1+5'],
    ['宣讲', '7'],
    ['考试', '2'],
    ['督导', '7个方面'],
    ['谈心谈话', '81'],
    ['自查事项', '51'],
    ['自我批评', '30'],
    ['包案', '2'],
    ['线索', '四类'],
    ['机制', '六个'],
    ['整治', '6+2+N'],
    ['长效机制', '7'],
    ['执法监督', '关于进一步规范执法监督协调工作机制的规定（试行）'],
    ['三个规定', '关于贯彻落实防止干预司法“三个规定”的工作规定（试行）'],
    ['轮岗', '政法干警交流轮岗制度（试行）'],
  ],
  gannan: [
    ['启动', '3月1日'],
    ['迭部', '3月19日'],
    ['英模', '3月23日'],
    ['合作市', '3月24日'],
    ['英模', '5'],
    ['资料', '500余'],
    ['读书班', '54'],
    ['英模', '21'],
    ['党课', '55'],
    ['研讨', '77'],
    ['警示教育', '63'],
    ['红色教育', '87'],
    ['学习', '十个一'],
    ['问策', '三问'],
    ['座谈会', '11'],
    ['走访', '63'],
    ['意见建议', '27'],
    ['意见建议', '64'],
    ['困难', '214'],
    ['双语', '沟通'],
    ['才让旺杰', '牧区'],
    ['杨小军', '22'],
    ['医闹', '通告'],
  ],
};

const archive = await realArchive();

/** Everything that stands in the files of a region's records that are no sample, each file squeezed. */
async function textsOf(region: string): Promise<string[]> {
  const files = archive.inRegion(region).filter(({ sample }) => !sample);
  return Promise.all(files.map(async ({ file }) => (await readFile(join(root, 'content', file), 'utf8')).replaceAll(/\s+|(?<=\d),(?=\d{3})/gu, '')));
}

/** True where `number` stands in a text, as itself and not as part of a longer one, with `about` near by. */
function states(text: string, about: string, number: string): boolean {
  const written = number.replaceAll(/[.+*?^${}()|[\]\\]/gu, String.raw`\$&`);
  const found = text.matchAll(new RegExp(/^\d/.test(number) ? `(?<![\\d.])${written}(?![\\d.]\\d|\\d)` : written, 'gu'));
  return [...found].some(({ index }) => text.slice(Math.max(0, index - 90), index + number.length + 90).includes(about));
}

describe.each(Object.entries(facts))('%s: every figure of the public report is in the record', (region, entries) => {
  const texts = textsOf(region);

  it.each(entries)('%s %s', async (about, number) => {
    expect((await texts).some((text) => states(text, about, number)), `${region} has no ${about} ${number}`).toBe(true);
  });
});

describe('the facts of all five', () => {
  it('each region has one campaign with three phases, a source, and figures', () => {
    for (const region of Object.keys(facts)) {
      const campaigns = archive.listed('campaign').filter(({ regions }) => regions.includes(region));
      expect(campaigns.map(({ sample }) => sample), region).toEqual([false]);
      expect(campaigns[0]?.phases.map(({ name }) => name), region).toEqual(['study', 'rectify', 'consolidate']);
      expect(campaigns[0]?.figures.length, region).toBeGreaterThan(5);
    }
  });

  it('the four tasks are told for each', () => {
    const named = archive.listed('campaign').flatMap(({ tasks }) => tasks.map(({ name }) => name));
    expect([...new Set(named)].toSorted()).toEqual(['ailments', 'heroes', 'loyalty', 'purge']);
  });

  it('no school is named where minors are told of', async () => {
    for (const region of Object.keys(facts)) for (const text of await textsOf(region)) expect(text).not.toMatch(/[一-龥]{2}(?<!一所|某|这所|该|在|到|集)(?:小学|中学)(?!习)/u);
  });
});
