/** Formats that an upload may have, each with the extensions that may name it. */
export const acceptedFormats = [
  {
    format: 'jpeg',
    title: 'JPEG',
    mimeType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    keptAs: 'jpeg',
  },
  { format: 'png', title: 'PNG', mimeType: 'image/png', extensions: ['png'], keptAs: 'png' },
  { format: 'webp', title: 'WebP', mimeType: 'image/webp', extensions: ['webp'], keptAs: 'webp' },
  // 12 megapixels take 9 s to encode as AVIF and 1 s as WebP, which has transparency as well.
  { format: 'avif', title: 'AVIF', mimeType: 'image/avif', extensions: ['avif'], keptAs: 'webp' },
] as const satisfies readonly AcceptedFormat[];

type AcceptedFormat = {
  format: string;
  title: string;
  mimeType: string;
  /** In lower case, the usual one first. */
  extensions: readonly string[];
  /** The format in which the original is kept. */
  keptAs: 'jpeg' | 'png' | 'webp';
};

export type ImageFormat = (typeof acceptedFormats)[number]['format'];
export type KeptFormat = (typeof acceptedFormats)[number]['keptAs'];

/** Extension and media type of the files that are written. */
export const fileTypes = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
} as const satisfies Record<ImageFormat, { extension: string; mimeType: string }>;
