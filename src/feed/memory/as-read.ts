import { machineEdition } from '../items/editions.ts';
import type { PublicItem, SiteItem } from '../items/index.ts';
import type { FeedStore } from './store.ts';
import type { PublicEntry } from './view.ts';

/** An entry as a site reads it: with the machine edition of its item, where the site takes that. */
export function asRead(
  entry: PublicEntry,
  { store, site }: { store: FeedStore; site: SiteItem },
): PublicEntry {
  if (!site.machineTexts) return entry;
  const edition = store.get(machineEdition(entry.type), entry.id);
  if (!edition?.item) return entry;
  return { ...entry, item: edition.item as PublicItem, version: edition.version };
}
