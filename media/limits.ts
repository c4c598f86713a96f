import type { Config } from 'payload';

/** What an uploaded image may be, and what is kept of it. */
export const limits = {
  /** Of the uploaded file. */
  bytes: 20 * 1024 * 1024,
  /** Width × height: 50 megapixels decode to 150–200 MB of memory. */
  pixels: 50_000_000,
  /** Of the longer side, in pixels. */
  side: 12_000,
  /** The longer side of the original that is kept, in pixels; 12-megapixel photographs fit. */
  keptSide: 4096,
  /** Of the placeholder, a data URI. */
  placeholderBytes: 300,
  /** After which an image is given up: a file made to be slow must not hold the queue. */
  seconds: 60,
} as const;

/** The size of a file and the limit, in megabytes, as a refusal tells them. */
export function sizeDetails(bytes: number): { size: number; limit: number } {
  const megabytes = (value: number) => Math.ceil((value / 1024 ** 2) * 10) / 10;
  return { size: megabytes(bytes), limit: megabytes(limits.bytes) };
}

/**
 * The transport's limits, for `upload` in Payload's config. They stand above `limits.bytes`, so
 * that a file somewhat too large reaches the check that explains it at its field; one far too
 * large is cut off while it arrives.
 */
export const uploadLimits = {
  abortOnLimit: true,
  limits: { fileSize: limits.bytes + 4 * 1024 * 1024, files: 1 },
  requestSizeLimit: limits.bytes + 6 * 1024 * 1024,
  responseOnLimit:
    'Файл больше 20 МБ: уменьшите изображение и загрузите снова. The file is larger than 20 MB: make the image smaller and upload it again.',
  useTempFiles: false,
} satisfies Config['upload'];
