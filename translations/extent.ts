import { PolyclinicError } from '../src/errors.ts';

/** How deep lists and objects of a document may stand in one another; a list in a text takes four. */
export const DEEPEST = 200;

/**
 * How large a document may be, in characters of its JSON. A text is kept several times over in the
 * record of a translation, and in fourteen languages in the feed log: either must stay below the 16 MB
 * of a MongoDB document.
 */
export const LARGEST = 1_000_000;

/**
 * How large the record of a document's translations may be, which has its texts several times over, and
 * comments: three bytes of UTF-8 a character at most are below 16 MB.
 */
export const LARGEST_RECORD = 5_000_000;

/** The refusal of texts of a language that are too large together. */
export function tooLarge(most: number): PolyclinicError {
  const texts = {
    ru: `Перевод вместе с замечаниями слишком велик: допустимо ${most} знаков. Сократите текст`,
    en: `The translation with its comments is too large: ${most} characters are allowed. Shorten the text`,
  };
  return new PolyclinicError('TOO_LARGE', texts.en, { texts });
}

/**
 * How deep and how large a value is; counting stops where either is past its limit. Without recursion,
 * which is what fails on a value that is too deep.
 */
export function extentOf(value: unknown, largest = LARGEST): { depth: number; size: number } {
  const extent = { depth: 0, size: 0 };
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    extent.size += typeof value === 'string' ? value.length + 3 : 8;
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      extent.depth = Math.max(extent.depth, depth + 1);
      for (const [key, inner] of Object.entries(value)) {
        extent.size += key.length;
        left.push({ value: inner, depth: depth + 1 });
      }
    }
    if (extent.depth > DEEPEST || extent.size > largest) break;
  }
  return extent;
}
