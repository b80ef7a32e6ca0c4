/**
 * Writes a content tree for measuring: the real one, with its news multiplied.
 * Use: node tests/bench/generate.ts FOLDER COUNT   The same count gives the same bytes.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [, , folder = '', count = '5000'] = process.argv;
if (folder === '') throw new Error('usage: node tests/bench/generate.ts FOLDER COUNT');

/** Mulberry32: small, seeded, good enough to vary text. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sentences of the real news, as building stones. */
async function sentences(): Promise<string[]> {
  const files = (await readdir('content/news', { recursive: true })).filter((name) => name.endsWith('.md')).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join('content/news', name), 'utf8')));
  return texts.flatMap(
    (text) =>
      text
        .split(/^---$/m)
        .at(-1)
        ?.match(/[^。\n#|>:[\]*-]{12,80}。/g) ?? [],
  );
}

const random = randomFrom(20_261_122);
const stones = await sentences();
const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
const regions = ['lishi', 'luohe', 'dongying', 'longgang', 'gannan'];
const types = ['要闻', '综述', '通报', '活动', '政策解读'];

function paragraph(length: number): string {
  let text = '';
  while (text.length < length) text += pick(stones).trim();
  return text;
}

function record(index: number): { path: string; text: string } {
  const day = new Date(Date.UTC(2017, 0, 1) + Math.floor((index * 3200) / Number(count)) * 86_400_000).toISOString().slice(0, 10);
  const region = pick(regions);
  const title = `${pick(stones)
    .slice(0, 18)
    .replace(/[，。：“”]/g, '')}（第${index}号）`;
  const body = [paragraph(250), '## 做法', paragraph(250), paragraph(200), '## 结果', paragraph(250)].join('\n\n');
  return {
    path: `news/${day.slice(0, 4)}/${day}-record-${index}.md`,
    text: `---\ntitle: "${title}"\nsummary: "${pick(stones).slice(0, 60)}"\ndate: ${day}\ntype: ${pick(types)}\nregions: [${region}]\nunits: [${region}-commission]\nsource:\n  name: 生成的测试记录\n  date: ${day}\nsample: true\n---\n\n${body}\n`,
  };
}

await cp('content', folder, { recursive: true });
for (let index = 0; index < Number(count); index++) {
  const { path, text } = record(index);
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}
console.log(`${count} records written`);
