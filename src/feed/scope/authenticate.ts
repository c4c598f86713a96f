import { hash, timingSafeEqual } from 'node:crypto';
import { PolyclinicError } from '../../errors.ts';
import type { SiteItem } from '../items/index.ts';
import type { SiteKey } from '../items/site.ts';

/** Finds the active or inactive site that has a key with this SHA-256 (lower-case hex). */
type FindSite = (keyHash: string) => SiteItem | undefined;

const bearer = /^Bearer +(pk_[\w-]{1,200})$/i;

/**
 * The site and the key that an `Authorization` header names.
 *
 * Keys are compared by their hashes, in constant time, so that timing tells nothing about a key.
 *
 * @throws PolyclinicError UNAUTHENTICATED, with one message for an unknown key, an expired one and
 *   one of a site that is switched off: whoever guesses keys learns nothing.
 */
export function authenticate({
  header,
  findSite,
  now,
}: {
  header: string | undefined;
  findSite: FindSite;
  /** Milliseconds since 1970. */
  now: number;
}): { site: SiteItem; key: SiteKey } {
  const given = bearer.exec(header ?? '')?.[1];
  if (!given) throw unauthenticated('Send the site’s key: Authorization: Bearer pk_…');
  const digest = hash('sha256', given, 'buffer');
  const site = findSite(digest.toString('hex'));
  const key = site?.keys.find((each) => equals(digest, each) && !hasPassed(each, now));
  if (!site?.active || !key) {
    throw unauthenticated('This key is unknown or has expired: ask the feed’s owner for a new one');
  }
  return { site, key };
}

const digests = new WeakMap<SiteKey, Buffer>();

function equals(digest: Buffer, key: SiteKey): boolean {
  const stored = digests.get(key) ?? Buffer.from(key.hash, 'hex');
  digests.set(key, stored);
  return stored.length === digest.length && timingSafeEqual(stored, digest);
}

const hasPassed = ({ expiresAt }: SiteKey, now: number) =>
  expiresAt !== null && Date.parse(expiresAt) <= now;

const unauthenticated = (message: string) => new PolyclinicError('UNAUTHENTICATED', message);
