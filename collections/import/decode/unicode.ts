/** Byte order marks; a longer one before the one that it begins with. */
const marks: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte order mark names, or undefined. */
export const markedEncoding = (start: Uint8Array): string | undefined =>
  marks.find(({ bytes }) => startsWith(start, bytes))?.name;

/** The zero byte of each ASCII character in UTF-16: after it, or before it. */
const zeroAt = { 'utf-16le': 1, 'utf-16be': 0 } as const;

/** A table has at least so many delimiters, digits and line breaks, as a share of its bytes. */
const LEAST_ZEROS = 0.02;

/**
 * Whether bytes without a mark are UTF-16. Text has no zero bytes in other encodings; a few that a
 * broken program has left in UTF-8 are on both sides of a pair, or are few.
 */
export function isUtf16(bytes: Uint8Array, name: keyof typeof zeroAt): boolean {
  const zeros = bytes.filter((byte, index) => byte === 0 && index % 2 === zeroAt[name]).length;
  const all = bytes.filter((byte) => byte === 0).length;
  if (zeros < bytes.length * LEAST_ZEROS || zeros < all * 0.9) return false;
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(name).decode(whole);
  return !/\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ''));
}

/** Whether bytes begin with a signature. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
