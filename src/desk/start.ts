/** `npm start`: builds the portal and serves it on this machine. */
import { settings } from '../settings.ts';
import { serveAndSay } from './serve.ts';

await import('./build.ts');
if (!process.exitCode) await serveAndSay(settings.outDir, settings.basePath);
