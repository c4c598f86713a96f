import type { SiteItem } from '../../contract/index.ts';

/** What is left to a site after a request. */
export type Rate = {
  isAllowed: boolean;
  /** Requests that it may still make now. */
  remaining: number;
  /** Seconds until it may make all of them again. */
  resetSeconds: number;
  /** Seconds until it may make one; 0 when it may. */
  retrySeconds: number;
};

type Policy = Pick<SiteItem, 'id' | 'rateLimit'>;

const windowMs = 60_000;

/** Where the log says nothing of a site's limit: the default of its form. */
const usualLimit = 600;

export const limitOf = ({ rateLimit = usualLimit }: Pick<SiteItem, 'rateLimit'>) => rateLimit;

/**
 * Counts the requests of each site of this process by GCRA, the generic cell rate algorithm: a
 * minute's requests may come at once, and come back evenly. One number for each site is kept.
 *
 * @param clock milliseconds of a clock that never steps back: by the clock on the wall, a step back
 *   would refuse everybody until it has caught up.
 */
export function createRateLimit(clock = () => Math.floor(performance.now())) {
  /** When a site's requests will all have been earned. */
  const earnedAt = new Map<string, number>();
  return (site: Policy): Rate => {
    const now = clock();
    const limit = limitOf(site);
    const each = windowMs / limit;
    const before = Math.max(earnedAt.get(site.id) ?? 0, now);
    const after = before + each;
    const isAllowed = after - now <= windowMs + each / 1_000;
    if (isAllowed) earnedAt.set(site.id, after);
    const owed = (isAllowed ? after : before) - now;
    return {
      isAllowed,
      remaining: Math.max(0, Math.floor((windowMs - owed) / each + 0.001)),
      resetSeconds: Math.ceil(owed / 1_000),
      retrySeconds: isAllowed ? 0 : Math.max(1, Math.ceil((after - now - windowMs) / 1_000)),
    };
  };
}

/**
 * The headers that tell of it: draft-ietf-httpapi-ratelimit-headers-10,
 * with `q` requests in a window of `w` seconds, `r` of them left, all of them again in `t` seconds.
 */
export function rateHeaders(
  site: Policy,
  { remaining, resetSeconds }: Rate,
): Record<string, string> {
  return {
    'ratelimit-policy': `"site";q=${limitOf(site)};w=${windowMs / 1_000}`,
    ratelimit: `"site";r=${remaining};t=${resetSeconds}`,
  };
}
