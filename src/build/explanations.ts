/** How explanatory pages are rendered; the survey has already refused all that they may not contain. */
import { posix } from 'node:path';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { isOf } from '../domain/archive.ts';
import { todayAt } from '../domain/calendar.ts';
import { inSentence } from '../domain/contact.ts';
import type { RecordOf } from '../domain/kinds.ts';
import { routeOfReference } from '../domain/routes.ts';
import { recordsOf } from '../intake/handover.ts';
import { mendChinese } from '../prose/chinese.ts';
import { destinationOf } from '../prose/links.ts';
import { isPlainColon } from '../prose/outline.ts';
import { settings } from '../settings.ts';

const under = (path: string) => posix.join(settings.basePath, path);

const links: MdastPluginDefinition = {
  name: 'explanation-links',
  link(node, context) {
    const destination = destinationOf(node.url, 'pages/page.mdx');
    const tail = 'fragment' in destination && destination.fragment !== undefined ? `#${destination.fragment}` : '';
    if (destination.type === 'web') context.setProperty(node, 'data', { hProperties: { rel: 'noreferrer noopener' } });
    if (destination.type === 'record') context.setProperty(node, 'url', under(routeOfReference(destination.reference)) + tail);
    if (destination.type === 'page') context.setProperty(node, 'url', under(destination.path) + tail);
  },
};

let contacts: Promise<Map<string, RecordOf<'contact'>>> | undefined;

async function readContacts() {
  const { records } = await recordsOf('contact');
  return new Map(records.filter(isOf('contact')).map((contact) => [contact.id, contact]));
}

async function contactOf(id: string) {
  contacts ??= readContacts();
  const known = await contacts;
  const contact = known.get(id);
  if (!contact) throw new Error(`找不到联系方式「${id}」`);
  return inSentence(contact, known.get(contact.successor ?? ''), todayAt(settings.now));
}

const inlines: MdastPluginDefinition = {
  name: 'explanation-inlines',
  async textDirective(node, context) {
    if (isPlainColon(node)) return context.replaceNode(node, { type: 'text', value: `:${node.name}` });
    const { text, href } = await contactOf(node.attributes?.['id'] ?? '');
    const words: MdastNode = { type: 'text', value: text };
    const data = href ? { hName: 'a', hProperties: { className: ['tel'], href } } : { hName: 'strong' };
    return context.replaceNode(node, { type: 'element', data, children: [words] });
  },
};

export const explanationPlugins = [links, inlines, mendChinese];
