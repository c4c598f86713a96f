import type { ImageFormat, ImageItem } from '../../contract/common.ts';
import type { RawDocument } from '../compose.ts';
import { holdsAt, type Period } from './period.ts';
import { day, flag, group, number, oneOf, read, ref, refs, rowsOf, text, words } from './read.ts';
import type { ProjectContext, Related } from './types.ts';

/** The ids of the media that a document shows: its gallery, its portrait, those within its texts. */
export function mediaIn(doc: RawDocument): string[] {
  const named = [...refs(doc.gallery), ref(doc.photo) ?? [], ref(group(doc.seo).image) ?? []];
  return [...new Set([...named.flat(), ...uploadsIn(doc)])];
}

/** The pictures that a document shows and that may be shown at the moment. */
export function imagesOf(doc: RawDocument, { now, related }: ProjectContext): ImageItem[] {
  return mediaIn(doc).flatMap((id) => {
    const media = related('media', id);
    return media && mayBeShown(media, now) ? [imageOf(media)] : [];
  });
}

/** Until when the patients that a document's pictures show have consented. */
export function consentsOf(doc: RawDocument, { related }: ProjectContext): Period[] {
  return mediaIn(doc).flatMap((id) => {
    const media = related('media', id);
    return media ? [consentOf(media)] : [];
  });
}

/** As the files themselves are served; see media/files/serve.ts. */
function mayBeShown(media: Related, now: Date): boolean {
  const consent = consentOf(media);
  return media.depictsPatient !== true || (consent.to !== null && holdsAt(consent, now));
}

const consentOf = ({ depictsPatient, consentExpires }: Related): Period => ({
  from: null,
  to: depictsPatient === true ? day(consentExpires) : null,
});

function imageOf(media: Related): ImageItem {
  const [x, y] = [number(media.focalX), number(media.focalY)];
  return {
    id: media.id,
    ...read(media, {
      filename: String,
      mimeType: text,
      width: number,
      height: number,
      alt: words,
      caption: words,
      credit: text,
      placeholder: text,
      variants: rowsOf({
        name: String,
        format: oneOf<ImageFormat>,
        filename: String,
        width: pixels,
        height: pixels,
        cropped: flag,
      }),
    }),
    focalPoint: x === null || y === null ? null : { x, y },
  };
}

const pixels = (value: unknown): number => number(value) ?? 0;

/** The media that rich texts show, in whichever locale. */
function uploadsIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(uploadsIn);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const node = value as Record<string, unknown>;
  const isUpload = node.type === 'upload' && node.relationTo === 'media';
  return isUpload ? [ref(node.value) ?? []].flat() : Object.values(node).flatMap(uploadsIn);
}
