/** The built site of the real content, beside the archive that it was built from. */
import { inject } from 'vitest';
import { routes } from '../../src/domain/routes.ts';
import { realArchive } from './content.ts';
import { readSite } from './pages.ts';

export const site = readSite(inject('builtSite'));
export const archive = await realArchive();

/** The path of every page but that of a wrong address. */
export const realPages = site.pages.filter(({ path }) => path !== routes.notFound).map(({ path }) => path);
