import { getPortal } from '../portal.ts';

export async function GET() {
  const { url } = await getPortal();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url('/sitemap.xml')}\n`);
}
