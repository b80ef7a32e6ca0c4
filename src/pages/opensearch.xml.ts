import { routes } from '../domain/routes.ts';
import { getPortal } from '../portal.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** OpenSearch 1.1: lets a browser search the portal from its own field. */
export async function GET() {
  const { archive, url } = await getPortal();
  const { site } = archive;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape([...site.shortName].slice(0, 16).join(''))}</ShortName>
  <Description>${escape(site.slogan)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${url('/favicon.svg')}</Image>
  <Url type="text/html" template="${url(routes.search)}#q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  );
}
