import { randomBytes } from 'node:crypto';
import { slugify } from 'transliteration';
import { fileTypes, type KeptFormat } from '../formats.ts';
import type { FocalPoint } from '../image/crop-around.ts';
import type { PlannedVariant } from '../image/plan-variants.ts';
import type { VariantFormat } from '../variants.ts';

const slugLength = 60;

/**
 * The stem of an upload's files: a slug of its name, then 64 random bits. A URL tells nothing of
 * another image's, two uploads never meet, and a file's content never changes under its name.
 */
export function newStem(uploadedName: string): string {
  const base = uploadedName.replace(/\.[^.]*$/, '');
  const slug = slugify(base)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'image'}-${randomBytes(8).toString('hex')}`;
}

const validStem = /^[a-z0-9-]+-[0-9a-f]{16}$/;

/** Whether a folder is named as those of uploads are; any other is not ours to touch. */
export function isStem(name: string): boolean {
  return validStem.test(name);
}

/** The name of the original that is kept: `stem.jpg`. */
export function originalName(stem: string, format: KeptFormat): string {
  return `${stem}.${fileTypes[format].extension}`;
}

/** The names that the original of a stem may have. */
export function originalNames(stem: string): string[] {
  return (['jpeg', 'png', 'webp'] as const).map((format) => originalName(stem, format));
}

/** `stem.card.avif`; a cropped one also names its focal point: `stem.square-30-70.avif`. */
export function variantName(
  stem: string,
  { name, region }: Pick<PlannedVariant, 'name' | 'region'>,
  format: VariantFormat,
  focal: FocalPoint,
): string {
  const crop = region ? `-${focal.x}-${focal.y}` : '';
  return `${stem}.${name}${crop}.${fileTypes[format].extension}`;
}

const validName = /^([a-z0-9-]+)(\.[a-z0-9-]+)?\.(jpg|png|webp|avif)$/;

/** The stem of a file's name; undefined for a name that no file of ours has. */
export function stemOf(filename: string): string | undefined {
  return validName.exec(filename)?.[1];
}

/** The media type that a file is served as, by its name. */
export function mimeTypeOf(filename: string): string {
  const extension = filename.slice(filename.lastIndexOf('.') + 1);
  const type = Object.values(fileTypes).find((row) => row.extension === extension);
  return type?.mimeType ?? 'application/octet-stream';
}
