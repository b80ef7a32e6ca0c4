/** What is wrong is told where it is wrong, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/intake/inspect.ts';
import { backlog, conference, lunch } from '../support/bad-input.ts';
import { aContent, replace } from '../support/content-tree.ts';
import { now } from '../support/makers.ts';

it('the fixtures themselves have no findings', async () => expect((await inspectContent(await aContent(), now)).findings).toEqual([]));

describe('what is wrong in one file is not told by others', () => {
  it.each([
    ['a conference that commitments name', replace(conference, 'heldAt:', 'heldAd:'), conference],
    ['a commitment that four records name', replace(lunch, 'owner: ceshi-office', 'owner: 测试县'), lunch],
    ['the hotline', replace('contacts/rexian.md', 'type: 电话', 'type: 电话机'), 'contacts/rexian.md'],
    ['the only hero', replace('heroes/ce-mou-yi.md', 'type: 个人', 'type: 人'), 'heroes/ce-mou-yi.md'],
    ['a transcript that lost an anchor', replace(conference, ':::回答[测某丙]', ':::回达[测某丙]'), conference],
    ['the regions', replace('regions.yaml', 'ceshi: {', 'ceshi: [{'), 'regions.yaml'],
    ['the page about protection', replace('pages/report.md', 'order: 10', 'order: 十'), 'pages/report.md'],
  ])('%s', async (_, spoil, file) => {
    const { findings } = await inspectContent(await aContent(spoil), now);
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
  });

  it('and a broken register does not hide what is wrong elsewhere', async () => {
    const content = await aContent(
      replace('glossary.yaml', 'meaning:', 'meening:'),
      replace(backlog, 'owner: ceshi-police', 'owner: ceshi-polic'),
    );
    const { findings } = await inspectContent(content, now);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['glossary.yaml', backlog]));
  });
});
