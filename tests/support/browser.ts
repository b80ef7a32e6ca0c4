/** Which browser the tests drive: CHROMIUM_PATH, a Chromium of the system, or the one that npm brought. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const systemChromium = '/usr/bin/chromium';
const quiet = ['--no-sandbox', '--disable-background-networking'];

/**
 * The browser from npm draws without a graphics card. Its own list of arguments is left aside: one process for all pages ends
 * with the first page that closes, and web security switched off would hide what these tests look for.
 */
const drawing = ['--disable-gpu', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export interface Browser {
  executablePath: string;
  args: string[];
}

/** The browser's program and how to start it. */
export async function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): Promise<Browser> {
  const given = env['CHROMIUM_PATH'] || (existsSync(systemChromium) ? systemChromium : undefined);
  if (given) return { executablePath: given, args: quiet };
  return { executablePath: await chromium.executablePath(), args: [...quiet, ...drawing] };
}
