import type { Attachment } from '../domain/traits/attached.ts';
import type { Photo } from '../domain/traits/illustrated.ts';
import type { Rendered } from '../prose/render.ts';

/** A photo with its size in pixels, so that nothing moves when it arrives. */
export interface PlacedPhoto extends Photo {
  width: number;
  height: number;
  src: string;
}

/** A file for download with its size in bytes. */
export interface PlacedAttachment extends Attachment {
  bytes: number;
  href: string;
}

/** The rendered files of a record. */
export interface Matter extends Rendered {
  photos: readonly PlacedPhoto[];
  attachments: readonly PlacedAttachment[];
}
