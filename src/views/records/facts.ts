/** The facts that stand in a record's margin, the same for every kind, then those of its own kind. */
import { regionName, unitName } from '../../domain/archive.ts';
import { formatDate, timeOf } from '../../domain/calendar.ts';
import { lastChange } from '../../domain/history.ts';
import type { AnyRecord } from '../../domain/kinds.ts';
import { kindLabels, newsLabels, originLabels } from '../../domain/labels.ts';
import { regionRoute, unitRoute } from '../../domain/routes.ts';
import type { Review, Source } from '../../domain/traits/attributed.ts';
import type { Portal } from '../portal.ts';

export interface Fact {
  term: string;
  text: string;
  href?: string | undefined;
  /** More of the same, each with its own address. */
  links?: readonly { text: string; href: string }[] | undefined;
  /** For a date: the machine's form of it. */
  datetime?: string | undefined;
}

/** The facts of any record: date, region, unit, source, byline, review chain. */
export function factsOf(record: AnyRecord, portal: Portal): Fact[] {
  const changed = lastChange(record);
  return [
    { term: timeOf(record.date) ? '发布时间' : '发布日期', text: formatDate(record.date), datetime: record.date },
    ...(changed > record.date ? [{ term: '最近变动', text: formatDate(changed), datetime: changed }] : []),
    ...placeFacts(record, portal),
    ...sourceFacts(record.source),
    ...(record.kind === 'news' ? newsFacts(record) : []),
    ...reviewFacts(record.review),
  ];
}

function placeFacts(record: AnyRecord, { archive, href }: Portal): Fact[] {
  if (record.kind === 'page') return [];
  return [
    linksFact(
      '地区',
      record.regions.map((id) => ({ text: regionName(archive, id), href: href(regionRoute(id)) })),
    ),
    ...(record.units.length > 0
      ? [
          linksFact(
            '单位',
            record.units.map((id) => ({ text: unitName(archive, id), href: href(unitRoute(id)) })),
          ),
        ]
      : []),
  ];
}

function linksFact(term: string, links: readonly { text: string; href: string }[]): Fact {
  return { term, text: links.map(({ text }) => text).join('、'), links };
}

function sourceFacts({ name, url, date, note }: Source): Fact[] {
  return [
    { term: '来源', text: name, href: url },
    { term: '来源日期', text: note ? `${formatDate(date)}（${note}）` : formatDate(date) },
  ];
}

function newsFacts(record: Extract<AnyRecord, { kind: 'news' }>): Fact[] {
  const { byline, issued } = record;
  const names = (term: string, people: readonly string[] | undefined): Fact[] =>
    people && people.length > 0 ? [{ term, text: people.join('、') }] : [];
  return [
    { term: '类别', text: newsLabels[record.type] },
    ...(issued
      ? [
          { term: '发文单位', text: issued.unit },
          { term: '文号', text: issued.number },
          { term: '发文日期', text: formatDate(issued.date) },
        ]
      : []),
    { term: '原创或转载', text: originLabels[record.origin] },
    ...names('文', byline?.text),
    ...names('图', byline?.photo),
    ...names('版式', byline?.layout),
  ];
}

/** 三审 in a row, in the order in which the text passed them. */
function reviewFacts({ first, editor, final }: Review): Fact[] {
  const steps = [
    ['初审', first],
    ['责任编辑', editor],
    ['审核', final],
  ] as const;
  const done = steps.flatMap(([term, person]) => (person ? [`${term}：${person}`] : []));
  return done.length > 0 ? [{ term: '审核链', text: done.join('；') }] : [];
}

/** Ready lines to cite a record: GB/T 7714 for the web, and a plain one. */
export function citationsOf(record: AnyRecord, { archive, url, today }: Portal, path: string): { label: string; text: string }[] {
  const { site } = archive;
  const day = record.date.slice(0, 10);
  return [
    { label: 'GB/T 7714', text: `${site.host}. ${record.title}[EB/OL]. (${day})[${today}]. ${url(path)}.` },
    { label: '文字', text: `《${record.title}》，${kindLabels[record.kind]}，${site.name}，${formatDate(day)}` },
  ];
}
