import { formatDate, momentAt } from '../../domain/calendar.ts';
import { formatHours, tapTarget } from '../../domain/contact.ts';
import { columnRoute, routeOf, routeOfReference, routes } from '../../domain/routes.ts';
import type { Portal } from '../portal.ts';
import type { FrameData } from './frame.ts';

const frames = new WeakMap<Portal, FrameData>();

/** The frame that every page shares; made once a build. */
export function frameOf(portal: Portal): FrameData {
  const known = frames.get(portal) ?? makeFrame(portal);
  frames.set(portal, known);
  return known;
}

function makeFrame(portal: Portal): FrameData {
  const { archive, href, now } = portal;
  const { site } = archive;
  return {
    site: { name: site.shortName, fullName: site.name, slogan: site.slogan },
    nav: navigationOf(portal),
    hotline: hotlineOf(portal),
    footer: {
      fields: identityOf(portal),
      links: [
        ...archive
          .listed('page')
          .toSorted((a, b) => a.order - b.order)
          .map((page) => ({ label: page.title, href: href(routeOf(page)) })),
        { label: '更正记录', href: href(routes.corrections) },
        { label: '网站地图', href: href(routes.siteMap) },
        { label: '订阅', href: href(routes.feeds) },
        { label: '按年月查找', href: href('/archive/') },
      ],
      notice: site.notices.compiled,
      builtOn: formatDate(momentAt(now)),
    },
    homeHref: href(routes.home),
    searchHref: href(routes.search),
    faviconHref: href('/favicon.svg'),
    touchIconHref: href('/apple-touch-icon.png'),
    opensearchHref: href(routes.openSearch),
    printedOn: formatDate(momentAt(now)),
  };
}

function navigationOf({ archive, href }: Portal): FrameData['nav'] {
  const { columns } = archive.site;
  return [
    { key: 'news', label: columns.news.name, href: href(columnRoute('news')) },
    { key: 'conferences', label: '发布会', href: href(columnRoute('conference')) },
    { key: 'commitments', label: columns.commitments.name, href: href(columnRoute('commitment')) },
    { key: 'heroes', label: columns.heroes.name, href: href(columnRoute('hero')) },
    { key: 'cases', label: '办实事', href: href(columnRoute('case')) },
    { key: 'figures', label: '数据', href: href(routes.figures) },
  ];
}

function hotlineOf({ archive, href }: Portal): FrameData['hotline'] {
  const { hotline, mailbox, protect } = archive.site;
  const number = archive.get('contact', hotline);
  if (!number) throw new Error(`site.yaml 的 hotline「${hotline}」不存在`);
  const box = mailbox === undefined ? undefined : archive.get('contact', mailbox);
  return {
    primary: {
      label: '举报电话',
      value: number.value,
      href: tapTarget(number) ?? href(routeOf(number)),
      hours: formatHours(number.hours) || number.purpose,
    },
    ...(box && { mailbox: { label: '举报信箱', value: box.value, href: href(routeOf(box)) } }),
    allHref: href(columnRoute('contact')),
    protectHref: href(routeOfReference(protect)),
  };
}

/** The fields that every page of a government site shows at its foot (国办发〔2017〕47号). */
function identityOf({ archive, href }: Portal): FrameData['footer']['fields'] {
  const { site } = archive;
  return [
    { label: '主办单位', value: site.host },
    { label: '承办单位', value: site.undertaker },
    { label: '联系方式', value: `${site.contact.organ}，${site.contact.phone}` },
    { label: '网站标识码', value: site.siteIdCode },
    { label: 'ICP备案号', value: site.icp },
    { label: '公安备案号', value: site.police },
    { label: '党政机关网站标识', value: site.badge },
    { label: '我为政府网站找错', value: site.findErrors },
    { label: '网站地图', value: '全部栏目和页面', href: href(routes.siteMap) },
  ];
}
