import type { Localized } from './common.ts';

export type ImageFormat = 'avif' | 'webp' | 'jpeg';

/** A file made of an image. */
export type ImageVariant = {
  name: string;
  format: ImageFormat;
  filename: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Cropped around the focal point: not for a `srcset` beside uncropped ones. */
  cropped: boolean;
};

/** A picture that an item shows, while it may be shown. */
export type ImageItem = {
  id: string;
  filename: string;
  mimeType: string | null;
  width: number | null;
  height: number | null;
  alt: Localized;
  caption: Localized;
  credit: string | null;
  /** What must not be cropped away, in per cent from the left and the top. */
  focalPoint: { x: number; y: number } | null;
  /** A data URI to show, blurred, while the image loads. */
  placeholder: string | null;
  variants: ImageVariant[];
};
