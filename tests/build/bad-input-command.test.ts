/** `npm run build` on content that is wrong: exit code 1, Chinese, and the site of before. */
import { describe, expect, it } from 'vitest';
import {
  aContent,
  anEarlierSite,
  copy,
  lineOf,
  remove,
  replace,
  runDesk,
  snapshot,
  unreadable,
  write,
  type Spoil,
} from '../support/content-tree.ts';

const notice = 'news/2026/2026-03-10-jubao.md';
const conference = 'conferences/2026-03-05-fabuhui.md';
const backlog = 'commitments/2026-03-05-jian.md';
const body = '接到群众反映，测某丁违规经商，已经受理。';

async function refuse(...spoils: readonly Spoil[]) {
  const content = await aContent(...spoils);
  const site = await anEarlierSite();
  const before = await snapshot(site);
  const { code, stderr, stdout } = await runDesk('build.ts', { CONTENT_DIR: content, OUT_DIR: site });
  expect(code).toBe(1);
  expect(await snapshot(site)).toEqual(before);
  expect(stderr).toContain('网站没有更新，原来的网站还在');
  expect(stderr.replaceAll(/「[^」]*」|\S*\/\S*/g, '')).not.toMatch(unreadable);
  expect(stdout).toBe('');
  return { content, stderr, places: [...stderr.matchAll(/content\/(\S+:\d+)$/gm)].map(([, place]) => place) };
}

describe('the build', () => {
  it.each<[string, Spoil, string, string]>([
    ['an unknown key', replace(notice, 'summary:', 'sumary: 多\nsummary:'), notice, 'sumary'],
    ['a missing field', replace('heroes/ce-mou-yi.md', '\nname: 测某乙', ''), 'heroes/ce-mou-yi.md', '---'],
    [
      'a date that does not exist',
      replace('campaigns/ceshi.md', 'date: 2026-03-01\n', 'date: 2021-02-30\n'),
      'campaigns/ceshi.md',
      '02-30',
    ],
    ['a dangling reference', replace(backlog, 'owner: ceshi-police', 'owner: ceshi-polic'), backlog, 'owner'],
    ['a missing image', remove('images/2026/huichang.png'), 'news/2026/2026-03-02-dongyuan.md', 'huichang.png'],
    ['a script in a body', replace(notice, body, '<script>alert(1)</script>'), notice, '<script>'],
    ['two files with one id', copy(notice, 'news/old/2026-03-10-jubao.md'), 'news/old/2026-03-10-jubao.md', '---'],
    ['a program in a page', replace('pages/about.mdx', '更多见', '{1 + 1}更多见'), 'pages/about.mdx', '{1 + 1}'],
  ])('refuses %s', async (name, spoil, file, at) => {
    const { content, places } = await refuse(spoil);
    const line = name === 'a missing field' ? 2 : await lineOf(content, file, at);
    expect(places).toEqual([`${file}:${line}`]);
  });

  it('tells six faults in six files together, and nothing besides', async () => {
    const { places, stderr } = await refuse(
      replace(conference, 'heldAt:', 'heldAd:'),
      replace('contacts/rexian.md', 'verifiedOn: 2026-06-01', 'verifiedOn: 2026-06-31'),
      replace(notice, body, '<b>受理</b>'),
      replace('site.yaml', 'siteIdCode: "0000000000"', 'siteIdCode: "1"'),
      write('glossary.yaml', '- term: "回头看\n'),
      replace(backlog, 'owner: ceshi-police', 'owner: ceshi-polic'),
    );
    const files = new Set(places.map((place) => place?.replace(/:\d+$/, '')));
    expect([...files]).toEqual([backlog, conference, 'contacts/rexian.md', 'glossary.yaml', notice, 'site.yaml']);
    expect(stderr).not.toMatch(/找不到(?!单位)|是空的/);
  });

  it('check says the same without building', async () => {
    const content = await aContent(replace(notice, 'summary:', 'sumary: 多\nsummary:'));
    const { code, stderr } = await runDesk('check.ts', { CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(stderr).toMatch(/发现 1 处问题/);
  });
});
