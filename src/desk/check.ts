/** `npm run check`: reads the content and says what is wrong with it, without building. */
import { relative } from 'node:path';
import { inspectContent } from '../intake/inspect.ts';
import { reportFindings } from '../intake/report.ts';
import { settings } from '../settings.ts';
import { explainFailure, requireContent } from './refusal.ts';

const begun = performance.now();
try {
  requireContent(settings);
  const { findings, files } = await inspectContent(settings.contentDir, settings.now);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (findings.length === 0) console.log(`检查了 ${files} 条记录，没有发现问题，用时 ${seconds} 秒。`);
  else {
    console.error(`${reportFindings(findings, relative(process.cwd(), settings.contentDir))}\n`);
    console.error(`检查了内容，发现 ${findings.length} 处问题，用时 ${seconds} 秒。请按上面的说明修改后再试。`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
