import { fileTypeFromBuffer } from 'file-type';
import type { Metadata } from 'sharp';
import { acceptedFormats } from '../formats.ts';
import { sharp } from '../image/sharp.ts';
import { limits, sizeDetails } from '../limits.ts';
import { ImageRefused } from '../refusals.ts';
import { hiddenContent } from './hidden-content.ts';

export type InspectedImage = (typeof acceptedFormats)[number];

/**
 * Tells what an uploaded file is by its content and checks it without decoding a pixel: size,
 * magic bytes, the extension of its name, foreign content, frames and dimensions.
 *
 * @param name the file's name as uploaded; one without an extension is fine.
 * @throws ImageRefused with the reason.
 */
export async function inspectImage(data: Buffer, name: string): Promise<InspectedImage> {
  checkSize(data.length);
  const accepted = await acceptedFormatOf(data);
  checkExtension(name, accepted);
  const found = hiddenContent(data);
  if (found) throw new ImageRefused('hiddenContent', { found });
  checkHeader(await headerOf(data));
  return accepted;
}

/** Refuses a file by its size in bytes alone, before it is read. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new ImageRefused('empty');
  if (bytes > limits.bytes) throw new ImageRefused('tooLarge', sizeDetails(bytes));
}

async function acceptedFormatOf(data: Buffer): Promise<InspectedImage> {
  const type = await fileTypeFromBuffer(data).catch(() => undefined);
  if (type?.mime === 'image/apng' || isImageSequence(data)) throw new ImageRefused('animated');
  const accepted = acceptedFormats.find(({ mimeType }) => mimeType === type?.mime);
  if (accepted) return accepted;
  if (type?.mime.startsWith('image/')) {
    throw new ImageRefused('formatNotAccepted', { found: type.ext.toUpperCase() });
  }
  throw new ImageRefused('notAnImage');
}

/** An AVIF of many frames has the major brand `avis`; its first picture alone looks still. */
function isImageSequence(data: Buffer): boolean {
  return data.toString('latin1', 4, 12) === 'ftypavis';
}

function checkExtension(name: string, { title, extensions }: InspectedImage): void {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined || extensions.some((known) => known === extension)) return;
  throw new ImageRefused('wrongExtension', { extension, found: title, wanted: extensions[0] });
}

async function headerOf(data: Buffer): Promise<Metadata> {
  try {
    // The limit is checked below, where the message can name the dimensions.
    return await sharp(data, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new ImageRefused('damaged', {}, cause);
  }
}

function checkHeader({ width, height, pages = 1 }: Metadata): void {
  if (pages > 1) throw new ImageRefused('animated');
  if (width > limits.side || height > limits.side || width * height > limits.pixels) {
    const megapixels = limits.pixels / 1_000_000;
    throw new ImageRefused('tooManyPixels', { width, height, side: limits.side, megapixels });
  }
}
