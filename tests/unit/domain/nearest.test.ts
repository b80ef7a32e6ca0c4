import { expect, it } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

it.each([
  ['sumary', ['summary', 'source', 'date'], 'summary'],
  ['tpye', ['type', 'title'], 'type'],
  ['ulr', ['url', 'name'], 'url'],
  ['进行', ['未启动', '进行中', '已完成'], '进行中'],
  ['2026-03-05-fabuhu', ['2026-03-05-fabuhui', '2026-03-05-tongbao'], '2026-03-05-fabuhui'],
])('takes %s for what was meant', (name, known, meant) => expect(nearest(name, known)).toBe(meant));

it.each([
  ['weather', ['summary', 'source', 'date']],
  ['快讯', ['要闻', '综述', '通告']],
  ['x', []],
])('does not guess what %s means', (name, known) => expect(nearest(name, known)).toBeUndefined());
