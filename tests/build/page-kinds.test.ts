import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/domain/kinds.ts';
import { columnRoute, routeOf, routes } from '../../src/domain/routes.ts';
import { expectNone, offencesOf, only, visibleText } from '../support/pages.ts';
import { archive, site } from '../support/real-site.ts';

const recordPaths = new Set(archive.records.map((record) => routeOf(record)));

describe('every kind of page', () => {
  it('is there', () => {
    const owed = [
      '/',
      ...Object.values(routes).filter((path) => path.endsWith('/')),
      '/archive/',
      ...kindNames.filter((kind) => kind !== 'page').map((kind) => columnRoute(kind)),
    ];
    expectNone(owed.filter((path) => !site.pages.some((page) => page.path === path)));
  });

  it('has something to read', () => {
    expectNone(offencesOf(site.pages, (page) => (visibleText(only(page, 'main')).length >= 40 ? [] : ['is nearly empty'])));
    expect(recordPaths.size).toBe(archive.records.length);
  });
});
