import type { SiteState } from '../cache/site-state.ts';
import type { FeedStore } from '../memory/store.ts';
import type { Delivery } from './delivery.ts';

/** The state of the site that asks; undefined for a key that nobody has, which others put in words. */
export function stateFor(
  { siteOf, stateOf }: Delivery,
  store: FeedStore,
  authorization: string | undefined,
  now: number,
): SiteState | undefined {
  try {
    return stateOf(store, siteOf(store, authorization, now).site);
  } catch {
    return undefined;
  }
}
