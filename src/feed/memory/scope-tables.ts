import { LRUCache } from 'lru-cache';
import type { SiteItem } from '../items/index.ts';
import type { FeedStore } from './store.ts';
import { createTables, type Tables } from './tables.ts';

/** Scopes whose tables a store keeps; most feeds have fewer. */
const keptScopes = 100;

const byStore = new WeakMap<FeedStore, LRUCache<string, Tables>>();

/**
 * The tables of what a site sees of a store: those of another site of the same scope, if there is.
 *
 * @param readsOf what a site reads of a store.
 */
export function tablesFor(
  store: FeedStore,
  site: SiteItem,
  readsOf: (store: FeedStore, site: SiteItem) => Parameters<typeof createTables>[0],
): Tables {
  const kept = byStore.get(store) ?? new LRUCache<string, Tables>({ max: keptScopes });
  byStore.set(store, kept);
  const { key, reader } = scopeFor(store, site);
  const known = kept.get(key);
  if (known) return known;
  const tables = createTables(readsOf(store, reader));
  kept.set(key, tables);
  return tables;
}

/**
 * The scope that a site shares with the sites that see the same items in the same editions: its key,
 * and the site as which to read for all of them.
 */
export function scopeFor(store: FeedStore, site: SiteItem): { key: string; reader: SiteItem } {
  const key = scopeOf(site);
  if (store.names(site.id)) return { key: `${key} ${site.id}`, reader: site };
  // What is shared is read by nobody in particular: it must not come to hold what is for one site.
  return { key, reader: { ...site, id: '' } };
}

const keys = new WeakMap<SiteItem, string>();

/**
 * Equal for sites that see the same items in the same editions. Which locales a site is served, and
 * whose key it is, are not part of it; that an audience names the site comes beside.
 */
function scopeOf(site: SiteItem): string {
  const { types, countries, destinations, machineTexts } = site;
  const key = keys.get(site) ?? JSON.stringify([types, countries, destinations, machineTexts]);
  keys.set(site, key);
  return key;
}
