/** JSON-LD after schema.org. Nothing stands here that the page does not show. */
import { lastChange } from '../../domain/history.ts';
import type { Hours } from '../../domain/contact.ts';
import type { AnyRecord, RecordOf } from '../../domain/kinds.ts';
import { routeOf, routes } from '../../domain/routes.ts';
import type { Portal } from '../portal.ts';

const context = 'https://schema.org';

/** The operator; a demonstration is no government organisation and does not claim to be one. */
function publisherOf({ archive: { site } }: Portal) {
  return { '@type': site.notices.compiled ? 'Organization' : 'GovernmentOrganization', name: site.host };
}

export function organisationData(portal: Portal) {
  const { site } = portal.archive;
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    url: portal.url(routes.home),
    inLanguage: 'zh-CN',
    publisher: publisherOf(portal),
  };
}

export function recordData(portal: Portal, record: AnyRecord): unknown {
  switch (record.kind) {
    case 'hero':
      return heroData(portal, record);
    case 'contact':
      return contactData(portal, record);
    default:
      return articleData(portal, record);
  }
}

function articleData(portal: Portal, record: AnyRecord) {
  const isNews = record.kind === 'news' || record.kind === 'conference';
  const corrections = record.corrections.map(({ date, was, is, why }) => ({
    '@type': 'CorrectionComment',
    text: `原为：${was}；更正为：${is}。${why}`,
    datePublished: date,
  }));
  return {
    '@context': context,
    '@type': isNews ? 'NewsArticle' : record.kind === 'page' ? 'WebPage' : 'Article',
    headline: record.title,
    description: record.summary,
    datePublished: record.date,
    dateModified: lastChange(record),
    inLanguage: 'zh-CN',
    url: portal.url(routeOf(record)),
    publisher: publisherOf(portal),
    isBasedOn: { '@type': 'CreativeWork', name: record.source.name, ...(record.source.url && { url: record.source.url }) },
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function heroData(portal: Portal, record: RecordOf<'hero'>) {
  return {
    '@context': context,
    '@type': record.type === 'individual' ? 'Person' : 'Organization',
    name: record.name,
    description: record.summary,
    url: portal.url(routeOf(record)),
    ...(record.post && record.type === 'individual' && { jobTitle: record.post }),
    ...(record.honours.length > 0 && { award: record.honours.map(({ title }) => title) }),
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const daysOfWeek: Readonly<Record<string, readonly string[]>> = { 工作日: weekdays, 每天: [...weekdays, 'Saturday', 'Sunday'] };

function openingHours({ days, from, until }: Hours) {
  const named = daysOfWeek[days];
  return { '@type': 'OpeningHoursSpecification', ...(named && { dayOfWeek: named }), opens: from, closes: until };
}

function contactData(portal: Portal, record: RecordOf<'contact'>) {
  const { type, value } = record;
  return {
    '@context': context,
    '@type': 'GovernmentOrganization',
    name: record.organ,
    url: portal.url(routeOf(record)),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: record.purpose,
      ...((type === 'phone' || type === 'sms') && { telephone: value }),
      ...(type === 'email' && { email: value }),
      ...(type === 'website' && { url: value }),
      availableLanguage: record.languages,
      ...(record.hours.length > 0 && { hoursAvailable: record.hours.map((hours) => openingHours(hours)) }),
    },
  };
}

/** The page of figures as a data set. */
export function datasetData(portal: Portal, path: string, description: string, years: string) {
  const { site } = portal.archive;
  return {
    '@context': context,
    '@type': 'Dataset',
    name: '数据',
    description,
    url: portal.url(path),
    license: site.licence.url,
    temporalCoverage: years,
    creator: publisherOf(portal),
  };
}
