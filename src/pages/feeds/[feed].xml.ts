import type { APIContext } from 'astro';
import { feedPaths, feedXml } from '../../feeds.ts';

export const getStaticPaths = () => feedPaths();

export async function GET({ params }: APIContext) {
  return new Response(await feedXml(params['feed'] ?? ''), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
