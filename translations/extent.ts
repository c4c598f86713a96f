import { PolyclinicError } from '../src/errors.ts';

/** How deep lists and objects of a document may stand in one another; a list in a text takes four. */
export const DEEPEST = 200;

/** As limits are told to people, in which a byte more or less is no matter. */
export const MEGABYTE = 1_000_000;

/**
 * How large a document may be, and its texts in another language, in bytes of JSON. An entry of the feed
 * log holds it in fourteen languages, and stays below the 16 MiB of a MongoDB document.
 */
export const LARGEST = 1_000_000;

/**
 * How large the record of a document's translations in a language may be, in bytes of JSON: it has its
 * texts several times over, and comments. BSON takes a little more.
 */
export const LARGEST_RECORD = 12 * MEGABYTE;

/** The refusal of texts of a language that are too large together. */
export function tooLarge(most: number): PolyclinicError {
  const texts = tooLargeTexts(most);
  return new PolyclinicError('TOO_LARGE', texts.en, { texts });
}

export const tooLargeTexts = (most: number) => ({
  ru: `Перевод вместе с замечаниями слишком велик: допустимо ${most / MEGABYTE} МБ. Сократите текст`,
  en: `The translation with its comments is too large: ${most / MEGABYTE} MB are allowed. Shorten the text`,
});

/**
 * How deep a value is, and how large in bytes of JSON; counting stops where either is past its limit.
 * Without recursion, which is what fails on a value that is too deep.
 */
export function extentOf(value: unknown, largest = LARGEST): { depth: number; size: number } {
  const extent = { depth: 0, size: 0 };
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    extent.size += typeof value === 'string' ? bytesOf(value) + 1 : 8;
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      extent.depth = Math.max(extent.depth, depth + 1);
      for (const [key, inner] of Object.entries(value)) {
        extent.size += bytesOf(key) + 1;
        left.push({ value: inner, depth: depth + 1 });
      }
    }
    if (extent.depth > DEEPEST || extent.size > largest) break;
  }
  return extent;
}

const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text));
