import { LRUCache } from 'lru-cache';
import type { SiteItem } from '../items/index.ts';
import type { SiteKey } from '../items/site.ts';
import type { FeedStore } from '../memory/store.ts';
import { siteOf } from './site-by-key.ts';

type Known = { site: SiteItem; key: SiteKey };

/** A header that was understood: true for this state of this store, until `until`. */
type Kept = Known & { store: FeedStore; revision: number; until: number };

/**
 * How long nothing is looked up anew, in milliseconds; a key that expires in between is told off
 * at its moment all the same.
 */
const trustedMs = 10_000;

/**
 * Tells the site that asks like `siteOf`, which hashes the key, and remembers that while the log
 * stands still: a busy site sends the same key thousands of times a second.
 *
 * @throws PolyclinicError UNAUTHENTICATED
 */
export function createKnownSites(clock = () => Date.now()) {
  const kept = new LRUCache<string, Kept>({ max: 1_000 });
  // Mostly one site asks several times on end: to compare texts is quicker than to look one up.
  let last: { header: string; known: Kept } | undefined;
  return (store: FeedStore, authorization: string | undefined, now = clock()): Known => {
    const known = last?.header === authorization ? last?.known : kept.get(authorization ?? '');
    const revision = store.revision();
    if (known && known.store === store && known.revision === revision && now < known.until) {
      return known;
    }
    const { site, key } = siteOf(store, authorization);
    const expiry = key.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(key.expiresAt);
    const until = Math.min(now + trustedMs, expiry);
    const found = { site, key, store, revision, until };
    if (authorization === undefined) return found;
    kept.set(authorization, found);
    last = { header: authorization, known: found };
    return found;
  };
}

export type KnownSites = ReturnType<typeof createKnownSites>;
