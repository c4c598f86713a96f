import { crc32 } from 'node:zlib';

/** Words by which a request is known when it comes again. */
export type Wording = {
  words: string | Buffer;
  /**
   * CRC-32 of the words: cheaper than to make a text of a body and to hash that. With a sign, since
   * V8 keeps no larger number without memory of its own.
   */
  checksum: number;
};

/** What a request is known by: the body of a POST, the address of any other. */
export const wordingOf = ({ method, url, body }: { method: string; url: string; body: unknown }) =>
  wording(method === 'POST' && Buffer.isBuffer(body) ? body : url);

export const wording = (words: Wording['words']): Wording => ({
  words,
  checksum: crc32(words) | 0,
});

export function areSame(one: Wording['words'], other: Wording['words']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.equals(other);
}
