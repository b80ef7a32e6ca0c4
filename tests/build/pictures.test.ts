import { describe, expect, it } from 'vitest';
import { expectNone, offencesOf } from '../support/pages.ts';
import { site } from '../support/real-site.ts';

describe('pictures (J6)', () => {
  it('there are some, so that the way of a picture is walked for real', () => {
    expect(site.pages.filter(({ root }) => root.querySelector('main img')).length).toBeGreaterThan(3);
  });

  const pictures = site.pages.flatMap(({ path, root }) =>
    root.querySelectorAll('img').map((image) => ({ path, image, source: image.getAttribute('src') ?? '' })),
  );

  it('every picture has a text of its own, which is neither its name nor its caption', () => {
    const offences = pictures.filter(({ image, source }) => {
      const alt = image.getAttribute('alt')?.trim() ?? '';
      const name = source.split('/').at(-1) ?? '';
      const caption = image.closest('figure')?.querySelector('figcaption')?.text.trim() ?? '';
      return !alt || alt === name || alt === name.replace(/\.[a-z]+$/, '') || caption.startsWith(alt);
    });
    expectNone(offences.map(({ path, source }) => `${path} ${source}`));
  });

  it('every picture keeps its place before it arrives, and weighs no more than 200 KB', () => {
    const offences = pictures.filter(({ image, source }) => {
      const isSized = Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0;
      return !isSized || site.bytes(source.slice(1)).length > 200 * 1024;
    });
    expectNone(offences.map(({ path, source }) => `${path} ${source}`));
  });

  it('every drawing is named or hidden', () => {
    expectNone(
      offencesOf(site.pages, ({ root }) =>
        root
          .querySelectorAll('svg')
          .filter(
            (svg) =>
              svg.getAttribute('aria-hidden') !== 'true' &&
              !(svg.getAttribute('role') === 'img' && (svg.getAttribute('aria-labelledby') ?? svg.getAttribute('aria-label'))),
          )
          .map((svg) => svg.outerHTML.slice(0, 120)),
      ),
    );
  });
});
