import { machineEdition } from '../items/editions.ts';
import type { PublicItem, SiteItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { FeedStore } from './store.ts';
import type { PublicEntry } from './view.ts';

/** An entry as a site reads it: with the machine edition of its item, where the site takes that. */
export function asRead(
  entry: PublicEntry,
  { store, site }: { store: FeedStore; site: SiteItem },
): PublicEntry {
  if (!site.machineTexts) return entry;
  const edition = store.get(machineEdition(entry.type), entry.id);
  return edition && isLive(edition) ? withEdition(entry, edition) : entry;
}

/** Whether there is something in it; its item need not be read for that. */
export const isLive = (entry: LogEntry): boolean =>
  'isLive' in entry ? entry.isLive === true : entry.item !== null;

/** The item is read when it is asked for. */
function withEdition(entry: PublicEntry, edition: LogEntry): PublicEntry {
  const { id, type, seq, audience } = entry;
  return {
    id,
    type,
    seq,
    audience,
    get item() {
      return edition.item as PublicItem;
    },
    get version() {
      return edition.version;
    },
    get place() {
      return entry.place;
    },
    get kind() {
      return entry.kind;
    },
    get at() {
      return entry.at;
    },
    get locales() {
      return entry.locales;
    },
    get localeSeqs() {
      return entry.localeSeqs;
    },
    get formerAudiences() {
      return entry.formerAudiences;
    },
  };
}
