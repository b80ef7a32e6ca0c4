/** Where a link in Markdown leads. Only the web and this portal's own records and pages may be linked. */
import { posix } from 'node:path';
import { kindNames, kindOfFolder, kinds } from '../domain/kinds.ts';
import { columnRoute, routes } from '../domain/routes.ts';

export type Destination =
  | { type: 'web'; url: string }
  | { type: 'record'; reference: string; fragment?: string }
  | { type: 'page'; path: string; fragment?: string }
  | { type: 'here'; fragment: string }
  | { type: 'refused'; why: string };

const fixedPaths: ReadonlySet<string> = new Set([
  ...Object.values(routes),
  '/archive/',
  ...kindNames.filter((kind) => kind !== 'page').map((kind) => columnRoute(kind)),
]);

/** Reads a link target as it stands in the record `file` (relative to the content folder). */
export function destinationOf(target: string, file: string): Destination {
  const hash = target.indexOf('#');
  const path = hash < 0 ? target : target.slice(0, hash);
  const fragment = hash < 0 ? {} : { fragment: target.slice(hash + 1) };
  if (path === '' && fragment.fragment) return { type: 'here', fragment: fragment.fragment };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') {
    if (URL.canParse(target) && !/[\p{Script=Han}，。；、！？）】》”]/u.test(target)) return { type: 'web', url: target };
    return { type: 'refused', why: '网址后面连着中文。请把网址写成 <https://…>，或 [文字](网址)' };
  }
  if (scheme === 'tel' || scheme === 'mailto' || scheme === 'sms')
    return { type: 'refused', why: '电话和邮箱不直接写链接。请在 contacts 里登记，正文写 :电话{id=编号}' };
  if (scheme || path.startsWith('//')) return { type: 'refused', why: '这种链接不能用。请写 https:// 开头的网址，或本站记录的文件路径' };
  if (/\.mdx?$/.test(path)) return { type: 'record', reference: referenceOfFile(posix.join(posix.dirname(file), path)), ...fragment };
  const [folder, id] = path.split('/').filter(Boolean);
  if (path.startsWith('/') && fixedPaths.has(path)) return { type: 'page', path, ...fragment };
  const isPlace = folder === 'regions' || folder === 'units';
  if (path.startsWith('/') && folder && id && (isPlace || kindOfFolder(folder)))
    return { type: 'record', reference: `${folder}/${id}`, ...fragment };
  if (path.startsWith('/') && folder && !id) return { type: 'record', reference: `${kinds.page.folder}/${folder}`, ...fragment };
  return {
    type: 'refused',
    why: '这个链接认不出来。请写 https:// 开头的网址，或本站记录的文件路径，例如 ../news/2021/2021-07-22-fabuhui.md',
  };
}

/** @example referenceOfFile('news/2021/2021-07-22-fabuhui.md') → 'news/2021-07-22-fabuhui' */
export function referenceOfFile(file: string): string {
  const parts = file.split('/');
  return `${parts[0] ?? ''}/${(parts.at(-1) ?? '').replace(/\.mdx?$/, '')}`;
}
