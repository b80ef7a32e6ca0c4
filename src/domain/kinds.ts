/** The kinds of record: the folder each lives in, its schema, and whether a body must follow the front matter. */
import type { z } from 'zod';
import { campaignSchema } from './campaign.ts';
import { caseSchema } from './case.ts';
import { commitmentSchema } from './commitment.ts';
import { conferenceSchema } from './conference.ts';
import { contactSchema } from './contact.ts';
import { heroSchema } from './hero.ts';
import { mechanismSchema } from './mechanism.ts';
import { newsSchema } from './news.ts';
import { opinionSchema } from './opinion.ts';
import { pageSchema } from './page.ts';

export const kinds = {
  campaign: { folder: 'campaigns', schema: campaignSchema, needsBody: true, dated: false },
  news: { folder: 'news', schema: newsSchema, needsBody: true, dated: true },
  conference: { folder: 'conferences', schema: conferenceSchema, needsBody: true, dated: true },
  hero: { folder: 'heroes', schema: heroSchema, needsBody: true, dated: false },
  contact: { folder: 'contacts', schema: contactSchema, needsBody: false, dated: false },
  commitment: { folder: 'commitments', schema: commitmentSchema, needsBody: false, dated: true },
  mechanism: { folder: 'mechanisms', schema: mechanismSchema, needsBody: false, dated: false },
  case: { folder: 'cases', schema: caseSchema, needsBody: false, dated: true },
  opinion: { folder: 'opinions', schema: opinionSchema, needsBody: false, dated: true },
  page: { folder: 'pages', schema: pageSchema, needsBody: true, dated: false },
} as const;

export type Kind = keyof typeof kinds;
export type Folder = (typeof kinds)[Kind]['folder'];

export const kindNames: readonly Kind[] = [
  'campaign',
  'news',
  'conference',
  'hero',
  'contact',
  'commitment',
  'mechanism',
  'case',
  'opinion',
  'page',
];

/** The kind whose records live in a folder. */
export function kindOfFolder(folder: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].folder === folder);
}

/** Something in a record's prose that points elsewhere. `line` counts from the top of the file. */
export type Mark =
  | { type: 'promise'; commitment: string; anchor: string; text: string; line: number }
  | { type: 'contact'; contact: string; line: number }
  | { type: 'link'; target: string; fragment?: string; line: number }
  | { type: 'speaker'; name: string; line: number };

/** What a record has besides its fields: where it stands and what its prose points to. */
export interface Place<K extends Kind> {
  kind: K;
  id: string;
  /** Relative to the content folder, with `/`. */
  file: string;
  marks: readonly Mark[];
  /** The anchors of its body, in order. */
  anchors: readonly string[];
}

export type AnyRecord = { [K in Kind]: Place<K> & z.output<(typeof kinds)[K]['schema']> }[Kind];
export type RecordOf<K extends Kind> = Extract<AnyRecord, { kind: K }>;
/** A record of a kind that belongs to a region; all but pages. */
export type LocatedRecord = Exclude<AnyRecord, { kind: 'page' }>;

/** `folder/id`, the way records name each other. */
export function referenceTo(record: Pick<AnyRecord, 'kind' | 'id'>): string {
  return `${kinds[record.kind].folder}/${record.id}`;
}
