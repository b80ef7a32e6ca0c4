import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { faultsOf, outputOf, type Input } from './faults.ts';

/** A record has photos, each with what is seen, what it means, and who made it. */
export function behavesAsIllustrated(schema: z.ZodType, input: Input) {
  const photo = { file: '2026/huichang.png', alt: '会场前排坐着三个人', caption: '三月五日的发布会会场', credit: '示意图' };
  const show = (part: Input) => faultsOf(schema, { ...input, photos: [{ ...photo, ...part }] });

  describe('is illustrated', () => {
    it('has no photos unless it names them', () => expect(outputOf(schema, input, 'photos')).toEqual([]));

    it('takes a photo with alternative, caption and credit', () => expect(show({})).toEqual([]));

    it.each(['file', 'alt', 'caption', 'credit'])('takes no photo without its %s', (field) =>
      expect(show({ [field]: undefined })).toContain(`photos.0.${field}`),
    );

    it.each(['会场.png', '../secret.png', '/etc/a.png', 'Huichang.png', 'huichang.gif', 'hui chang.png', 'https://a.b/c.png'])(
      'takes no photo from %s',
      (file) => expect(show({ file })).toEqual(['photos.0.file']),
    );

    it.each(['2026/huichang.png', 'huichang.png', 'huichang', 'Huichang.PNG'])('takes no file name %s for an alternative', (alt) =>
      expect(show({ alt })).toEqual(['photos.0.alt']),
    );

    it('takes no file name for a caption', () => expect(show({ caption: 'huichang' })).toEqual(['photos.0.caption']));

    it('takes no caption that repeats the alternative', () => expect(show({ caption: photo.alt })).toEqual(['photos.0.caption']));
  });
}
