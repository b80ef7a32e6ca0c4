import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { features } from '../../../src/prose/features.ts';
import { outlineOf, splitLabel } from '../../../src/prose/outline.ts';

function outline(body: string) {
  const root = markdownToMdast(body, { features });
  if (root.type !== 'root') throw new Error('no root');
  return outlineOf(root);
}
const anchors = (body: string) => outline(body).anchored.map(({ anchor }) => anchor);

const transcript = `:::发布[测某甲]
各位好。

先报告进展。
:::

:::提问[示例日报记者 王某]
积案清了多少？
:::

:::回答[测某甲]
清了二十六件。

还剩两件。
:::

:::回答[测某丙]
我补充一句。
:::

:::提问[测试台记者 李某]
群众怎么监督？
:::

:::回答[测某甲]
打举报电话。
:::
`;

describe('anchors', () => {
  it('number paragraphs and headings', () =>
    expect(anchors('甲\n\n## 一\n\n乙\n\n### 二\n\n丙\n')).toEqual(['p1', 's1', 'p2', 's2', 'p3']));

  it('do not number lists and quotations', () => expect(anchors('甲\n\n- 乙\n- 丙\n\n> 丁\n\n戊\n')).toEqual(['p1', 'p2']));

  it('of a transcript follow openings, questions and answers', () =>
    expect(anchors(transcript)).toEqual([
      'o1',
      'o1-p1',
      'o1-p2',
      'q1',
      'q1-p1',
      'q1-a1',
      'q1-a1-p1',
      'q1-a1-p2',
      'q1-a2',
      'q1-a2-p1',
      'q2',
      'q2-p1',
      'q2-a1',
      'q2-a1-p1',
    ]));

  it('of an answer before any question begin at q0', () => expect(anchors(':::回答[测某甲]\n答\n:::\n')).toEqual(['q0-a1', 'q0-a1-p1']));

  it('may be given by name, and the answers follow', () =>
    expect(anchors(':::提问[记者 王某]{#qian}\n问\n:::\n\n:::回答[测某甲]\n答\n:::\n')).toEqual([
      'qian',
      'qian-p1',
      'qian-a1',
      'qian-a1-p1',
    ]));

  it('of other turns stay when one turn is given a name', () => {
    const named = transcript.replace(':::提问[示例日报记者 王某]', ':::提问[示例日报记者 王某]{#jian}');
    expect(anchors(named)).toContain('q2-a1-p1');
    expect(anchors(named)).toContain('jian-a2-p1');
    expect(anchors(named)).not.toContain('q1');
  });

  it('are each used once', () => expect(new Set(anchors(transcript)).size).toBe(anchors(transcript).length));
});

describe('turns', () => {
  it('know who speaks, for whom, and the first words', () =>
    expect(outline(transcript).turns.slice(0, 3)).toEqual([
      { kind: 'opening', anchor: 'o1', by: '测某甲', outlet: '', text: '各位好。' },
      { kind: 'question', anchor: 'q1', by: '王某', outlet: '示例日报记者', text: '积案清了多少？' },
      { kind: 'answer', anchor: 'q1-a1', by: '测某甲', outlet: '', text: '清了二十六件。' },
    ]));

  it('are none in a callout', () => expect(outline(':::提示\n请注意\n:::\n').turns).toEqual([]));
});

it('knows its headings', () =>
  expect(outline('## 一 *斜*\n\n### 二\n').headings).toEqual([
    { anchor: 's1', depth: 2, text: '一 斜' },
    { anchor: 's2', depth: 3, text: '二' },
  ]));

it.each([
  ['示例日报记者 王某', '示例日报记者', '王某'],
  ['示例日报 记者 王某', '示例日报 记者', '王某'],
  ['王某', '', '王某'],
  [' 王某 ', '', '王某'],
])('splits the label %j', (label, outlet, by) => expect(splitLabel(label)).toEqual({ outlet, by }));
