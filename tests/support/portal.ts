/** The portal as a view sees it, at the clock of the makers, below a base path so that an address without it shows. */
import type { Archive } from '../../src/domain/archive.ts';
import type { Portal } from '../../src/views/portal.ts';
import { anArchive, now, today } from './makers.ts';

export const base = '/zt';
export const address = 'https://www.example.org';

export function aPortal(archive: Archive = anArchive()): Portal {
  return { archive, now, today, href: (path) => base + path, url: (path) => address + base + path };
}
