/** Which browser the tests drive: CHROMIUM_PATH, a Chromium of the system, or the one that npm brought. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const systemChromium = '/usr/bin/chromium';
const quiet = ['--no-sandbox', '--disable-background-networking'];

export interface Browser {
  executablePath: string;
  args: string[];
}

/** The browser's program and how to start it. */
export async function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): Promise<Browser> {
  const given = env['CHROMIUM_PATH'] || (existsSync(systemChromium) ? systemChromium : undefined);
  if (given) return { executablePath: given, args: quiet };
  return { executablePath: await chromium.executablePath(), args: [...new Set([...chromium.args, ...quiet])] };
}
