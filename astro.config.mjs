import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { lastModified } from './src/build/last-modified.ts';
import { explanationPlugins } from './src/build/explanations.ts';
import { runtimeAliases } from './src/build/aliases.ts';
import { features } from './src/prose/features.ts';
import { settings } from './src/settings.ts';

const explanations = satteri({ mdastPlugins: explanationPlugins, features });

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  publicDir: './public',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false, processor: explanations },
  integrations: [
    mdx({ processor: explanations }),
    sitemap({ serialize: lastModified(settings), namespaces: { news: false, image: false, video: false, xhtml: false } }),
  ],
  vite: {
    resolve: { alias: runtimeAliases },
    build: { assetsInlineLimit: 0, cssCodeSplit: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
