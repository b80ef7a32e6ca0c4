/** The door: each collection is a loader and a schema, nothing more. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Kind, RecordOf } from './domain/kinds.ts';
import { kindLoader, registerLoader } from './intake/loader.ts';
import type { Registers } from './intake/registers.ts';
import { settings } from './settings.ts';

/** A collection of one kind. The loader has parsed each record by the kind's own schema, so this one only names the type. */
function collectionOf<K extends Kind>(kind: K) {
  return defineCollection({ loader: kindLoader(kind), schema: z.custom<RecordOf<K>>() });
}

export const collections = {
  registers: defineCollection({ loader: registerLoader(), schema: z.custom<Registers>() }),
  campaigns: collectionOf('campaign'),
  news: collectionOf('news'),
  conferences: collectionOf('conference'),
  heroes: collectionOf('hero'),
  contacts: collectionOf('contact'),
  commitments: collectionOf('commitment'),
  mechanisms: collectionOf('mechanism'),
  cases: collectionOf('case'),
  opinions: collectionOf('opinion'),
  pages: collectionOf('page'),
  explanations: defineCollection({
    loader: glob({ pattern: '*.{md,mdx}', base: `${settings.contentDir}/pages` }),
  }),
};
