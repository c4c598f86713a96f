import type { Utf8Counts } from './utf8Counter.ts';

/** What a file's bytes are read as. `damaged`: some of them are not text in it. */
export type Encoding = {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
  damaged: boolean;
};

/** Above this many whole sequences to one broken byte it is UTF-8 with damage, not Windows-1251. */
const WHOLE_PER_BROKEN = 10;

/**
 * Names the encoding of a file by its first bytes and by how well the whole of it reads as UTF-8.
 *
 * Windows-1251 is what Excel saves as "CSV" on a Russian computer. Russian text in it hardly ever
 * looks like UTF-8, so a file of whole sequences with a few broken bytes is damaged UTF-8 instead.
 */
export function encodingOf(start: Uint8Array, counts: Utf8Counts): Encoding {
  if (startsWith(start, [0xff, 0xfe])) return { name: 'utf-16le', damaged: false };
  if (startsWith(start, [0xfe, 0xff])) return { name: 'utf-16be', damaged: false };
  // Text has no zero bytes but in UTF-16, where spaces, digits and line breaks have one each.
  const zeros = (parity: number) =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  if (zeros(1) > zeros(0)) return { name: 'utf-16le', damaged: false };
  if (zeros(0) > zeros(1)) return { name: 'utf-16be', damaged: false };
  if (counts.invalid === 0) return { name: 'utf-8', damaged: false };
  const mostlyWhole = counts.whole > counts.invalid * WHOLE_PER_BROKEN;
  if (mostlyWhole || startsWith(start, [0xef, 0xbb, 0xbf])) return { name: 'utf-8', damaged: true };
  return { name: 'windows-1251', damaged: false };
}

/** Whether bytes begin with a signature. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
