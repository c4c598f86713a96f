import { crc32 } from 'node:zlib';

/** What a request says, by which it is known when it comes again. */
export type Wording = {
  /** The address of a GET, the body of a POST. */
  words: string | Buffer;
  /**
   * CRC-32 of the words: cheaper than to make a text of a body and to hash that. With a sign, since
   * V8 keeps no larger number without memory of its own.
   */
  checksum: number;
};

export function wordingOf({
  method,
  url,
  body,
}: {
  method: string;
  url: string;
  body: unknown;
}): Wording {
  const words = method === 'POST' && Buffer.isBuffer(body) ? body : url;
  return { words, checksum: crc32(words) | 0 };
}

export function areSame(one: Wording['words'], other: Wording['words']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.equals(other);
}
