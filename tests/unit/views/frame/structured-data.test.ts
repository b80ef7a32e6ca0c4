import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../../src/domain/site.ts';
import { datasetData, organisationData, recordData } from '../../../../src/views/frame/structured-data.ts';
import { aContact, aHero, anArchive, aNews, aSite, oneOfEach, placed } from '../../../support/makers.ts';
import { address, aPortal, base } from '../../../support/portal.ts';

const portal = aPortal();
const news = (overrides: Parameters<typeof aNews>[0]) => recordData(portal, placed.news('2026-03-05-a', aNews(overrides)));
const hero = (overrides: Parameters<typeof aHero>[0]) => recordData(portal, placed.hero('ce-mou-yi', aHero(overrides)));
const contact = (overrides: Parameters<typeof aContact>[0]) => recordData(portal, placed.contact('rexian', aContact(overrides)));

it.each(oneOfEach())('a $kind is plain JSON with a type, a name and its address', (record) => {
  const data = recordData(portal, record);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': expect.any(String),
    url: expect.stringContaining(address + base),
  });
});

it.each([
  ['news', 'NewsArticle'],
  ['conference', 'NewsArticle'],
  ['commitment', 'Article'],
  ['page', 'WebPage'],
  ['hero', 'Person'],
  ['contact', 'GovernmentOrganization'],
])('a %s is a %s', (kind, type) => {
  const record = oneOfEach().find((one) => one.kind === kind);
  expect(record && recordData(portal, record)).toMatchObject({ '@type': type });
});

describe('the publisher', () => {
  it('is a government organisation', () => {
    expect(organisationData(portal)).toMatchObject({
      '@type': 'WebSite',
      url: `${address}${base}/`,
      publisher: { '@type': 'GovernmentOrganization' },
    });
  });

  it('of a compiled site does not claim to be one', () => {
    const notices = { compiled: '根据公开报道整理，非官方网站', sample: '示例数据' };
    const compiled = aPortal(anArchive({ site: siteSchema.parse(aSite({ notices })) }));
    for (const data of [organisationData(compiled), recordData(compiled, placed.news('2026-03-05-a'))])
      expect(data).toMatchObject({ publisher: { '@type': 'Organization' } });
    expect(datasetData(compiled, '/figures/', '数据', '2026')).toMatchObject({ creator: { '@type': 'Organization' } });
  });
});

describe('an article', () => {
  it('tells when it was published and last changed', () => {
    const corrections = [{ date: '2026-04-02', was: '26', is: '28', why: '漏数两件' }];
    expect(news({ corrections })).toMatchObject({ datePublished: '2026-03-05', dateModified: '2026-04-02' });
  });

  it('tells its corrections, and has none where nothing was corrected', () => {
    const corrections = [{ date: '2026-04-02', was: '26', is: '28', why: '漏数两件' }];
    expect(news({ corrections })).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: '原为：26；更正为：28。漏数两件', datePublished: '2026-04-02' }],
    });
    expect(news({})).not.toHaveProperty('correction');
  });

  it('names its source, with an address only where there is one', () => {
    expect(news({ source: { name: '测试日报', date: '2026-03-05', url: 'https://example.org/a' } })).toMatchObject({
      isBasedOn: { name: '测试日报', url: 'https://example.org/a' },
    });
    expect(news({})).not.toHaveProperty('isBasedOn.url');
  });
});

describe('a hero', () => {
  it('that is a collective is an organisation without a job', () => {
    expect(hero({ type: '集体', name: '测试派出所', post: '派出所' })).toMatchObject({ '@type': 'Organization', name: '测试派出所' });
    expect(hero({ type: '集体', post: '派出所' })).not.toHaveProperty('jobTitle');
  });

  it('that is a person has post and honours where they are known', () => {
    expect(hero({ post: '民警', honours: [{ title: '先进个人' }] })).toMatchObject({
      '@type': 'Person',
      jobTitle: '民警',
      award: ['先进个人'],
    });
    for (const name of ['jobTitle', 'award']) expect(hero({})).not.toHaveProperty(name);
  });
});

describe('a contact', () => {
  it.each([
    ['电话', '0000-0000000', 'telephone'],
    ['短信', '00000', 'telephone'],
    ['电子邮箱', 'jubao@example.org', 'email'],
    ['网址', 'https://example.org/', 'url'],
  ] as const)('by %s is reached at %s', (type, value, property) =>
    expect(contact({ type, value })).toHaveProperty(`contactPoint.${property}`, value),
  );

  it.each(['邮政信箱', '来访'] as const)('by %s has neither number nor address of the web', (type) => {
    for (const name of ['telephone', 'email', 'url']) expect(contact({ type, value: '测试路' })).not.toHaveProperty(`contactPoint.${name}`);
  });

  it('tells its hours, with days only where they can be named', () => {
    const span = { from: '08:30', until: '12:00' };
    const hours = [
      { ...span, days: '工作日' },
      { ...span, days: '每天' },
      { ...span, days: '逢五逢十' },
    ];
    const told = contact({ hours });
    expect(told).toHaveProperty('contactPoint.hoursAvailable.0', expect.objectContaining({ opens: '08:30', closes: '12:00' }));
    expect(told).toHaveProperty('contactPoint.hoursAvailable.0.dayOfWeek.length', 5);
    expect(told).toHaveProperty('contactPoint.hoursAvailable.1.dayOfWeek.length', 7);
    expect(told).not.toHaveProperty('contactPoint.hoursAvailable.2.dayOfWeek');
    expect(contact({})).not.toHaveProperty('contactPoint.hoursAvailable');
  });
});

it('the figures are a data set under the licence of the site', () =>
  expect(datasetData(portal, '/figures/', '数据', '2021/2026')).toMatchObject({
    '@type': 'Dataset',
    url: `${address}${base}/figures/`,
    license: portal.archive.site.licence.url,
    temporalCoverage: '2021/2026',
  }));
