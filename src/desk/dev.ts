/** `npm run dev`: a preview that follows every saved change. */
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({});
