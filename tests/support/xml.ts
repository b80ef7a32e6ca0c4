/** The XML files of the built site. */
import { XMLParser } from 'fast-xml-parser';
import type { z } from 'zod';
import { site } from './real-site.ts';

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['sitemap', 'url', 'entry', 'link'].includes(name),
});

/** Reads a file of the built site that must be well-formed, and must have what the schema says. */
export function readXml<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return schema.parse(xml.parse(site.read(file), true));
}
