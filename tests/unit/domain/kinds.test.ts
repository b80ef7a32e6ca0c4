import { expect, it } from 'vitest';
import { kindNames, kindOfFolder, kinds, referenceTo } from '../../../src/domain/kinds.ts';

it('lists every kind once', () => expect(kindNames.toSorted()).toEqual(Object.keys(kinds).toSorted()));
it('gives every kind a folder of its own', () => expect(new Set(kindNames.map((kind) => kinds[kind].folder)).size).toBe(kindNames.length));
it('finds the kind of a folder', () => {
  for (const kind of kindNames) expect(kindOfFolder(kinds[kind].folder)).toBe(kind);
  expect(kindOfFolder('files')).toBeUndefined();
});
it('refers to a record by folder and id', () => expect(referenceTo({ kind: 'hero', id: 'ce-mou' })).toBe('heroes/ce-mou'));
