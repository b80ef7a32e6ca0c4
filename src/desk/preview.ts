/** `npm run preview`: serves the site that was built last. */
import { existsSync } from 'node:fs';
import { settings } from '../settings.ts';
import { serveAndSay } from './serve.ts';

if (existsSync(settings.outDir)) await serveAndSay(settings.outDir, settings.basePath);
else {
  console.error('还没有生成网站。请先运行 npm run build');
  process.exitCode = 1;
}
