/** Runs Astro's build by itself; `publish.ts` starts it in a process of its own and reads what it prints. */
import { build } from 'astro';

// A line a page would cost more than many pages do.
await build({ logLevel: 'warn' });
