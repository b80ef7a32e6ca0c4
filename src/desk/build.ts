/** `npm run build`: checks the content, builds the portal and puts it in place of the old one. */
import { relative } from 'node:path';
import { settings } from '../settings.ts';
import { publish } from './publish.ts';
import { explainFailure } from './refusal.ts';

const begun = performance.now();
try {
  const pages = await publish(settings, console.log);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`网站已生成：${pages} 页，${seconds} 秒，在 ${relative(process.cwd(), settings.outDir) || '.'} 里。`);
} catch (error) {
  console.error(explainFailure(error));
  console.error('网站没有更新，原来的网站还在。');
  process.exitCode = 1;
}
