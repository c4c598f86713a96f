import { isUtf16, markedEncoding } from './unicode.ts';
import type { Utf8Counts } from './utf8-counter.ts';

/**
 * What a file's bytes are read as, by a name that iconv-lite knows. `damaged`: some of them are not
 * text in it.
 */
export type Encoding = { name: string; damaged: boolean };

/** Above this many whole sequences to one broken byte it is UTF-8 with damage, not another one. */
const WHOLE_PER_BROKEN = 10;

/**
 * Names the Unicode encoding of a file by its first bytes and by how well the whole of it reads as
 * UTF-8; null when it is in none of them.
 */
export function unicodeEncodingOf(start: Uint8Array, counts: Utf8Counts): Encoding | null {
  const marked = markedEncoding(start);
  if (marked) return { name: marked, damaged: marked === 'utf-8' && counts.invalid > 0 };
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    if (isUtf16(start, name)) return { name, damaged: false };
  }
  if (counts.invalid === 0) return { name: 'utf-8', damaged: false };
  const mostlyWhole = counts.whole > counts.invalid * WHOLE_PER_BROKEN;
  return mostlyWhole ? { name: 'utf-8', damaged: true } : null;
}
