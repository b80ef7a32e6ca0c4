import { describe, expect, it } from 'vitest';
import { kindLabels, newsLabels } from '../../../src/domain/labels.ts';
import { searchFields } from '../../../src/search/fields.ts';
import { aNews, anArchive, oneOfEach, placed } from '../../support/makers.ts';

const archive = anArchive({
  regions: {
    ceshi: { name: '测试省测试县', short: '测试县', level: 'county', sample: true },
    'ceshi-shi': { name: '测试省测试市', short: '测试市', level: 'prefecture', sample: true },
  },
  units: {
    'ceshi-office': { name: '测试县教育整顿办', type: 'office', region: 'ceshi', sample: true },
    'ceshi-police': { name: '测试县公安局', short: '县公安局', type: 'police', region: 'ceshi', sample: true },
  },
});
const fields = (overrides: Parameters<typeof aNews>[0]) => searchFields(archive, placed.news('2026-03-05-a', aNews(overrides)));
const metaOf = ({ metas }: ReturnType<typeof searchFields>) => Object.fromEntries(metas);

describe('the facets of a record', () => {
  it('are its kind, every region and every unit, by their short names', () =>
    expect(fields({ regions: ['ceshi', 'ceshi-shi'], units: ['ceshi-police', 'ceshi-office'] }).filters).toEqual([
      ['类型', '新闻'],
      ['地区', '测试县'],
      ['地区', '测试市'],
      ['单位', '县公安局'],
      ['单位', '测试县教育整顿办'],
    ]));

  it('are its kind alone for an explanatory page', () =>
    expect(searchFields(archive, placed.page('report')).filters).toEqual([['类型', '说明']]));

  it.each(oneOfEach())('have the kind of a $kind in Chinese', (record) =>
    expect(searchFields(archive, record).filters[0]).toEqual(['类型', kindLabels[record.kind]]),
  );
});

describe('the metadata of a record', () => {
  it('names the type of news more closely than its facet does', () => {
    expect(metaOf(fields({ type: '通告' }))).toMatchObject({ kind: newsLabels.notice });
    expect(metaOf(searchFields(archive, placed.hero('ce-mou-yi')))).toMatchObject({ kind: kindLabels.hero });
  });

  it('has the day without its time', () =>
    expect(metaOf(fields({ date: '2026-03-05T10:00+08:00' }))).toMatchObject({ date: '2026-03-05' }));

  it('says that a record is a sample, or nothing', () => {
    expect(metaOf(fields({ sample: true }))).toMatchObject({ sample: '1' });
    expect(metaOf(fields({ sample: false }))).toMatchObject({ sample: '' });
  });

  it('has title, summary, and the tokens of the title', () =>
    expect(metaOf(fields({ title: '整改率99%', summary: '一句话', regions: ['ceshi', 'ceshi-shi'] }))).toMatchObject({
      title: '整改率99%',
      summary: '一句话',
      region: '测试县、测试市',
      tb: '整改 改率 99',
    }));
});
