import { describe, expect, it } from 'vitest';
import { readState, writeState, type SearchState } from '../../../src/client/search-state.ts';

const states: SearchState[] = [
  { query: '', choice: {}, byDate: false },
  { query: '三个规定', choice: {}, byDate: false },
  { query: '2,300 a&b=c#d', choice: { 类型: '新闻', 地区: '示例县' }, byDate: true },
  { query: '“举报” 电话', choice: { 单位: '示例县公安局', 年份: '2026' }, byDate: false },
];

describe('a search in the address', () => {
  it.each(states)('is read as it was written: %j', (state) => expect(readState(writeState(state))).toEqual(state));
  it('stands in the fragment, which no server sees', () => expect(states.every((state) => writeState(state).startsWith('#'))).toBe(true));
  it('knows no facet that a reader makes up', () =>
    expect(readState('#q=a&colour=red')).toEqual({ query: 'a', choice: {}, byDate: false }));
  it('is nothing where there is none', () => expect(readState('')).toEqual({ query: '', choice: {}, byDate: false }));
});
