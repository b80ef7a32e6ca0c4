import { describe, it } from 'vitest';
import { routeOf } from '../../src/domain/routes.ts';
import { expectNone, squeeze, visibleText } from '../support/pages.ts';
import { archive } from '../support/real-site.ts';
import { before, listPages, mainOf, pageOf } from '../support/record-pages.ts';

describe('what kind of data a reader sees', () => {
  it('a sample record is visibly marked 示例数据 above its text', () => {
    expectNone(
      archive.records
        .filter(({ sample, kind }) => sample && kind !== 'page')
        .filter((record) => !before(mainOf(pageOf(record)), 'class="prose"').includes('示例数据'))
        .map(({ file }) => file),
    );
  });

  it('a sample record is marked in every list as well', () => {
    const offences = listPages.flatMap(({ path, root }) =>
      root.querySelectorAll('main li a, main article a').flatMap((link) => {
        const record = archive.records.find((candidate) => routeOf(candidate) === link.getAttribute('href'));
        const item = link.closest('li') ?? link.closest('article');
        // A sentence that mentions another record is no entry of a list.
        const isEntry = record !== undefined && squeeze(link.text).includes(squeeze(record.title));
        return isEntry && record.sample && record.kind !== 'page' && !item?.text.includes('示例数据') ? [`${path} ${record.file}`] : [];
      }),
    );
    expectNone([...new Set(offences)]);
  });

  it('a record drawn from public reports says 根据公开报道整理，非官方网站', () => {
    expectNone(
      archive.records
        .filter(({ sample, kind }) => !sample && kind !== 'page')
        .filter((record) => !visibleText(mainOf(pageOf(record))).includes('根据公开报道整理，非官方网站'))
        .map(({ file }) => file),
    );
  });
});
