/** What of a record stands in files: its body as HTML, its photos with their size, its attachments with theirs. */
import { join } from 'node:path';
import { stateOf } from './domain/commitment.ts';
import { inSentence } from './domain/contact.ts';
import { kinds, type AnyRecord } from './domain/kinds.ts';
import { stateLabels } from './domain/labels.ts';
import { standingLabels, standingOf } from './domain/ledger.ts';
import { attachmentRoute, photoRoute, routeOfReference } from './domain/routes.ts';
import { measureAttachment, measureImage } from './intake/assets.ts';
import { readText } from './intake/files.ts';
import { splitFrontMatter } from './intake/front-matter.ts';
import { renderProse, type Surroundings } from './prose/render.ts';
import { settings } from './settings.ts';
import type { Matter } from './views/matter.ts';
import type { Portal } from './views/portal.ts';

/** Reads and renders the files of a record. Throws where one is missing, which ends the build. */
export async function matterOf(record: AnyRecord, portal: Portal): Promise<Matter> {
  const read = await readText(join(settings.contentDir, record.file));
  const parts = 'text' in read ? splitFrontMatter(read.text) : undefined;
  if (!parts) throw new Error(`${record.file} 读不出来`);
  return {
    ...renderProse(parts.body, record.file, surroundingsOf(record, portal)),
    photos: 'photos' in record ? await Promise.all(record.photos.map((photo) => photoOf(photo, portal))) : [],
    attachments: 'attachments' in record ? await Promise.all(record.attachments.map((attachment) => attachmentOf(attachment, portal))) : [],
  };
}

async function photoOf<P extends { file: string }>(photo: P, { href }: Portal) {
  const image = await measureImage(settings.contentDir, photo.file);
  if (!image) throw new Error(`找不到图片 ${photo.file}`);
  return { ...photo, width: image.width, height: image.height, src: href(photoRoute(photo.file)) };
}

async function attachmentOf<A extends { file: string }>(attachment: A, { href }: Portal) {
  const bytes = await measureAttachment(settings.contentDir, attachment.file);
  if (bytes === undefined) throw new Error(`找不到附件 ${attachment.file}`);
  return { ...attachment, bytes, href: href(attachmentRoute(attachment.file)) };
}

/** What the prose of a record needs to know of the rest. */
function surroundingsOf(record: AnyRecord, { archive, href, today }: Portal): Surroundings {
  return {
    hrefOf: (place) => href('path' in place ? place.path : routeOfReference(place.reference)),
    contact(id) {
      const contact = archive.get('contact', id);
      if (!contact) throw new Error(`${record.file}：找不到联系方式「${id}」`);
      return inSentence(contact, contact.successor ? archive.get('contact', contact.successor) : undefined, today);
    },
    promise(id) {
      const commitment = archive.get('commitment', id);
      if (!commitment) throw new Error(`${record.file}：找不到整改承诺「${id}」`);
      const standing = standingOf(commitment, today);
      const state = stateOf(commitment, today);
      const label =
        standing === 'overdue' && state !== 'waiting' ? `${stateLabels[state]}·${standingLabels.overdue}` : standingLabels[standing];
      return {
        href: href(routeOfReference(`${kinds.commitment.folder}/${id}`)),
        state: label,
        tone: standing === 'overdue' ? 'seal' : 'pine',
      };
    },
    titleOf: (name) => (record.kind === 'conference' ? (record.speakers.find((speaker) => speaker.name === name)?.title ?? '') : ''),
  };
}
