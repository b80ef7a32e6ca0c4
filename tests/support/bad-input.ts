/** Content that is wrong in one way, and the one finding that it must give: what it names, and what it says to write instead. */
import { expect } from 'vitest';
import { inspectContent } from '../../src/intake/inspect.ts';
import { aContent, lineOf, unreadable, type Spoil } from './content-tree.ts';
import { now } from './makers.ts';

export interface Case {
  name: string;
  spoil: Spoil | readonly Spoil[];
  file: string;
  /** Words of the line that is named; the first line without them. */
  at?: string;
  line?: number;
  field?: string;
  says: readonly string[];
}

// Files of the fixtures.
export const news = 'news/2026/2026-03-02-dongyuan.md';
export const notice = 'news/2026/2026-03-10-jubao.md';
export const clearing = 'news/2026/2026-04-20-chengqing.md';
export const conference = 'conferences/2026-03-05-fabuhui.md';
export const backlog = 'commitments/2026-03-05-jian.md';
export const lunch = 'commitments/2026-03-05-chuangkou.md';
export const campaign = 'campaigns/ceshi.md';
export const about = 'pages/about.mdx';
/** The body of `notice`. */
export const body = '接到群众反映，测某丁违规经商，已经受理。';
/** GBK for 标题. */
export const gbk = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb1, 0xea, 0xcc, 0xe2, 0x0a]);

/** Expects one finding, which names file, line and field, and says what to write instead. */
export async function check({ spoil, file, at, line, field, says }: Case) {
  const content = await aContent(...(typeof spoil === 'function' ? [spoil] : spoil));
  const { findings } = await inspectContent(content, now);
  expect(findings).toHaveLength(1);
  const [found] = findings;
  expect(found).toMatchObject({ file, line: line ?? (await lineOf(content, file, at)) });
  expect(found?.field).toBe(field);
  for (const words of says) expect(found?.message).toContain(words);
  expect(found?.message.replaceAll(/「[^」]*」/g, '')).not.toMatch(unreadable);
}
