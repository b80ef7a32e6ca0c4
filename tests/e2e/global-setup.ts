import { obtainSite } from '../support/built-site.ts';

/** The site that the browser reads. Workers find it by BUILT_SITE. */
export default async function setup() {
  const site = await obtainSite();
  process.env['BUILT_SITE'] = site.folder;
  return site.remove;
}
