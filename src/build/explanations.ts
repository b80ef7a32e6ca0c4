/** How explanatory pages are rendered; the survey has already refused all that they may not contain. */
import { posix } from 'node:path';
import type { MdastPluginDefinition } from 'satteri';
import { routeOfReference } from '../domain/routes.ts';
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

const colons: MdastPluginDefinition = {
  name: 'explanation-colons',
  textDirective(node, context) {
    if (isPlainColon(node)) context.replaceNode(node, { type: 'text', value: `:${node.name}` });
  },
};

export const explanationPlugins = [links, colons, mendChinese];
