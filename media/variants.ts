/**
 * The files made of every image. Without a height a variant is the whole image at that width, for
 * `srcset`; with one it is cropped around the focal point. None is larger than the image.
 */
export const variants = [
  { name: 'thumbnail', width: 320, height: null, formats: ['avif', 'webp', 'jpeg'] },
  { name: 'card', width: 640, height: null, formats: ['avif', 'webp', 'jpeg'] },
  { name: 'wide', width: 1280, height: null, formats: ['avif', 'webp', 'jpeg'] },
  { name: 'hero', width: 1920, height: null, formats: ['avif', 'webp', 'jpeg'] },
  // Portraits and lists.
  { name: 'square', width: 400, height: 400, formats: ['avif', 'webp', 'jpeg'] },
  // Previews of a link in messengers and social networks, which read JPEG only.
  { name: 'social', width: 1200, height: 630, formats: ['jpeg'] },
] as const satisfies readonly VariantRow[];

type VariantRow = {
  name: string;
  width: number;
  height: number | null;
  formats: readonly VariantFormat[];
};

export type VariantFormat = 'avif' | 'webp' | 'jpeg';
export type VariantName = (typeof variants)[number]['name'];

/** A variant as the document describes it; the file is at `/media/<filename>`. */
export type MediaVariant = {
  name: VariantName;
  format: VariantFormat;
  filename: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Bytes. */
  filesize: number;
  /** Cropped around the focal point: not for a `srcset` beside uncropped ones. */
  cropped: boolean;
};
