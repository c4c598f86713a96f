import { hash, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { SiteItem } from '../../contract/index.ts';
import type { SiteKey } from '../../contract/site.ts';
import { PolyclinicError } from '../../errors.ts';
import type { Replica } from '../replica/replica.ts';
import { keyUses } from './key-uses.ts';

/** The site that asks, and with which of its keys. */
export type Asker = { site: SiteItem; key: SiteKey };

/** A header that was understood: true for this state of this replica, until `until`. */
type Known = Asker & { replica: Replica; revision: number; until: number };

/** How long nothing is looked up anew, in milliseconds; a key that expires earlier ends earlier. */
const trustedMs = 10_000;

/**
 * Makes what tells which site asks, by an `Authorization` header. A busy site sends the same key
 * thousands of times a second: it is hashed once, until the log moves.
 *
 * @throws PolyclinicError UNAUTHENTICATED
 */
export function createSites(clock = () => Date.now()) {
  const known = new LRUCache<string, Known>({ max: 1_000 });
  return (replica: Replica, authorization: string | undefined, now = clock()): Asker => {
    const kept = known.get(authorization ?? '');
    const revision = replica.revision();
    if (kept && kept.replica === replica && kept.revision === revision && now < kept.until) {
      return kept;
    }
    const { site, key } = lookUp(replica, authorization, now);
    const expiry = key.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(key.expiresAt);
    const asker = { site, key, replica, revision, until: Math.min(now + trustedMs, expiry) };
    if (authorization !== undefined) known.set(authorization, asker);
    return asker;
  };
}

export type Sites = ReturnType<typeof createSites>;

/** Looks a site up by its key, whose use is noted. @throws PolyclinicError UNAUTHENTICATED */
function lookUp(replica: Replica, authorization: string | undefined, now: number): Asker {
  const asker = authenticate({
    header: authorization,
    findSite(hash) {
      const item = replica.find('siteKey', hash)[0]?.item;
      return item?.type === 'site' ? item : undefined;
    },
    now,
  });
  keyUses.note(asker.key.hash, now);
  return asker;
}

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
