import { createHash, randomBytes } from 'node:crypto';

/** A new key of a site: what the site is given, and what is stored of it. */
export type NewKey = {
  /** `pk_` and 32 random bytes in base64url; shown once and kept nowhere. */
  key: string;
  /** SHA-256 of the key in lower-case hex. */
  hash: string;
  /** The key's first characters, to tell one from another. */
  prefix: string;
};

/** Makes a key. 256 random bits need no slow hash: there is nothing to guess. */
export function makeKey(): NewKey {
  const key = `pk_${randomBytes(32).toString('base64url')}`;
  return { key, hash: hashOfKey(key), prefix: key.slice(0, 8) };
}

/** What is stored of a key. */
export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex');
