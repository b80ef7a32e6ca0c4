import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { routes } from '../../src/domain/routes.ts';
import { origin } from '../support/built-site.ts';
import { expectNone, offencesOf } from '../support/pages.ts';
import { site } from '../support/real-site.ts';
import { readXml } from '../support/xml.ts';

describe('OpenSearch', () => {
  it('describes a search that leads to the search page', () => {
    const schema = z.object({
      OpenSearchDescription: z.object({
        '@xmlns': z.literal('http://a9.com/-/spec/opensearch/1.1/'),
        ShortName: z.string().min(1).max(16),
        Description: z.string().min(1).max(1024),
        InputEncoding: z.literal('UTF-8'),
        Url: z
          .array(z.object({ '@type': z.string(), '@template': z.string() }))
          .or(z.object({ '@type': z.string(), '@template': z.string() }).transform((one) => [one])),
      }),
    });
    const { Url } = readXml('opensearch.xml', schema).OpenSearchDescription;
    expect(Url.find((url) => url['@type'] === 'text/html')?.['@template']).toBe(`${origin}/search/#q={searchTerms}`);
  });

  it('every page offers it', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root.querySelector('head link[rel="search"]')?.getAttribute('href') === routes.openSearch ? [] : ['no OpenSearch'],
      ),
    );
  });
});
