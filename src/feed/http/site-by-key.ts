import type { SiteItem } from '../items/index.ts';
import type { SiteKey } from '../items/site.ts';
import type { FeedStore } from '../memory/store.ts';
import { authenticate } from '../scope/authenticate.ts';
import { keyUses } from '../scope/key-uses.ts';

/**
 * The site that asks, and with which of its keys, whose use is noted.
 *
 * @throws PolyclinicError UNAUTHENTICATED
 */
export function siteOf(
  store: FeedStore,
  authorization: string | undefined,
): { site: SiteItem; key: SiteKey } {
  const now = Date.now();
  const found = authenticate({
    header: authorization,
    findSite: (hash) => {
      const item = store.find('siteKey', hash)[0]?.item;
      return item?.type === 'site' ? item : undefined;
    },
    now,
  });
  keyUses.note(found.key.hash, now);
  return found;
}
