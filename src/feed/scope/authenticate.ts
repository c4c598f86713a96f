import { createHash, timingSafeEqual } from 'node:crypto';
import { PolyclinicError } from '../../errors.ts';
import type { SiteItem } from '../items/index.ts';

/** Finds the active or inactive site that has a key with this SHA-256 (lower-case hex). */
type FindSite = (keyHash: string) => SiteItem | undefined;

const bearer = /^Bearer +(pk_[\w-]{1,200})$/i;

/**
 * The site that an `Authorization` header's key belongs to.
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
  now: Date;
}): SiteItem {
  const key = bearer.exec(header ?? '')?.[1];
  if (!key) throw unauthenticated('Send the site’s key: Authorization: Bearer pk_…');
  const digest = createHash('sha256').update(key).digest();
  const site = findSite(digest.toString('hex'));
  const valid = site?.keys.some(
    ({ hash, expiresAt }) => equals(digest, hash) && !hasPassed(expiresAt, now),
  );
  if (!site?.active || !valid) {
    throw unauthenticated('This key is unknown or has expired: ask the feed’s owner for a new one');
  }
  return site;
}

function equals(digest: Buffer, hash: string): boolean {
  const stored = Buffer.from(hash, 'hex');
  return stored.length === digest.length && timingSafeEqual(stored, digest);
}

const hasPassed = (expiresAt: string | null, now: Date) =>
  expiresAt !== null && Date.parse(expiresAt) <= now.getTime();

const unauthenticated = (message: string) => new PolyclinicError('UNAUTHENTICATED', message);
