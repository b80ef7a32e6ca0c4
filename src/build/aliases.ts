import { fileURLToPath } from 'node:url';

/** A content tree outside the project has no `node_modules` above it; its compiled MDX finds Astro's runtime through these. */
export const runtimeAliases = [{ find: /^astro\/jsx-runtime$/, replacement: fileURLToPath(import.meta.resolve('astro/jsx-runtime')) }];
