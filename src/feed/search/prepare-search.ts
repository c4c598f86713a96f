import type { Locale } from '../../../translations/locales.ts';
import type { SiteItem } from '../items/index.ts';
import { localesOf } from '../locale/allowed.ts';
import { readingOf } from '../locale/reading.ts';
import { scopeFor } from '../memory/scope-tables.ts';
import type { FeedStore } from '../memory/store.ts';
import { prepareIndexes, type Reader } from './indexes-of.ts';

/** Kinds of readers for whom search is made ready before they ask. */
const mostReaders = 32;

/**
 * Makes search ready for the readers of all sites, in the locales that these are served in, the
 * sites' default ones first; and brings it on when called again. Others are served in between.
 */
export async function prepareSearch(store: FeedStore, signal: AbortSignal): Promise<void> {
  for (const reader of readersOf(store)) {
    if (signal.aborted) return;
    await prepareIndexes(store, reader);
  }
}

function readersOf(store: FeedStore): Reader[] {
  const sites = store
    .find('type', 'site')
    .flatMap(({ item }) => (item?.type === 'site' && item.active ? [item] : []));
  const all = [
    ...sites.map((site) => readerOf(site, site.defaultLocale)),
    ...sites.flatMap((site) => localesOf(site).map((locale) => readerOf(site, locale))),
  ];
  const kindOf = ({ reading, site }: Reader) =>
    JSON.stringify([scopeFor(store, site).key, reading]);
  const readers = new Map(all.flat().map((reader) => [kindOf(reader), reader]));
  return [...readers.values()].slice(0, mostReaders);
}

function readerOf(site: SiteItem, requested: Locale): Reader[] {
  if (!localesOf(site).includes(requested)) return [];
  return [{ reading: readingOf({ requested, site }), site }];
}
