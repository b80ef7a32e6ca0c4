/** Input made to break the reader ends in a record or in a sentence, never in a stack trace or a hang. */
import { describe, expect, it } from 'vitest';
import { inspectContent } from '../../src/intake/inspect.ts';
import { aContent, replace, unreadable, write, type Spoil } from '../support/content-tree.ts';
import { now } from '../support/makers.ts';

const notice = 'news/2026/2026-03-10-jubao.md';
const body = '接到群众反映，测某丁违规经商，已经受理。';
const limit = 30_000;

async function inspect(...spoils: readonly Spoil[]) {
  const { findings } = await inspectContent(await aContent(...spoils), now);
  expect(findings.map(({ message }) => message.replaceAll(/「[^」]*」/g, '')).join('\n')).not.toMatch(unreadable);
  return findings;
}

describe('is read', () => {
  it.each([
    ['5,000 lines of keywords', replace(notice, 'type: 通报', `type: 通报\nkeywords:\n${'  - 词\n'.repeat(5000)}`)],
    ['2,000 levels of quotes', replace(notice, body, `${body}\n\n${'>'.repeat(2000)} 深`)],
    ['2,000 levels of a list', replace(notice, body, `${body}\n\n${'- '.repeat(2000)}深`)],
    ['20,000 stars on both sides', replace(notice, body, `${'*'.repeat(20_000)}深${'*'.repeat(20_000)}`)],
    ['50,000 brackets', replace(notice, body, `${'['.repeat(50_000)}深${']'.repeat(50_000)}`)],
    ['emoji and right-to-left in a title', replace(notice, 'title: 关于', 'title: 👩‍👩‍👧‍👦مرحبا ئۇيغۇرچە 关于')],
    ['a script in a summary', replace(notice, 'summary: 接', 'summary: </script><script>alert(1)</script>接')],
  ])('%s', async (_, spoil) => expect(await inspect(spoil)).toEqual([]), limit);
});

describe('is refused once, with a sentence', () => {
  it.each([
    ['10 MB of Markdown', replace(notice, body, '这是正文。\n\n'.repeat(600_000)), '512 KB'],
    ['5,000 unknown lines', replace(notice, 'type: 通报', `type: 通报\n${'type: 通报\n'.repeat(5000)}`), '写了两次'],
    ['a value of 20,000 nested lists', replace(notice, 'type: 通报', `type: ${'['.repeat(20_000)}${']'.repeat(20_000)}`), 'YAML'],
    ['2,000 nested fields', write(notice, `---\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`), ''],
    ['a NUL byte', replace(notice, 'type: 通报', 'type: 通\0报'), 'YAML'],
    ['a tag that makes functions', replace(notice, 'type: 通报', 'type: !!js/function "x"'), 'YAML'],
    ['a field named __proto__', replace(notice, 'type: 通报', 'type: 通报\n__proto__: 1'), '__proto__'],
    ['a region named constructor', replace(notice, 'regions: [ceshi]', 'regions: [constructor]'), '找不到地区'],
  ])(
    '%s',
    async (_, spoil, says) => {
      const findings = await inspect(spoil);
      expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([notice]));
      expect(findings.map(({ message }) => message).join('\n')).toContain(says);
    },
    limit,
  );
});
