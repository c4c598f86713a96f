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
  return edition && isLive(edition) ? new EditedEntry(entry, edition) : entry;
}

/** Whether there is something in it; its item need not be read for that. */
export const isLive = (entry: LogEntry): boolean =>
  'isLive' in entry ? entry.isLive === true : entry.item !== null;

/** An entry with its machine edition's item; both are read when they are asked for. */
class EditedEntry implements PublicEntry {
  readonly id: string;
  readonly type: PublicEntry['type'];
  readonly seq: number;
  readonly audience: PublicEntry['audience'];
  readonly #entry: PublicEntry;
  readonly #edition: LogEntry;

  constructor(entry: PublicEntry, edition: LogEntry) {
    this.id = entry.id;
    this.type = entry.type;
    this.seq = entry.seq;
    this.audience = entry.audience;
    this.#entry = entry;
    this.#edition = edition;
  }

  get item(): PublicItem {
    return this.#edition.item as PublicItem;
  }
  get version(): string {
    return this.#edition.version;
  }
  get place(): PublicEntry['place'] {
    return this.#entry.place;
  }
  get kind(): PublicEntry['kind'] {
    return this.#entry.kind;
  }
  get at(): string {
    return this.#entry.at;
  }
  get locales(): PublicEntry['locales'] {
    return this.#entry.locales;
  }
  get localeSeqs(): PublicEntry['localeSeqs'] {
    return this.#entry.localeSeqs;
  }
  get faceSeq(): PublicEntry['faceSeq'] {
    return this.#entry.faceSeq;
  }
  get formerAudiences(): PublicEntry['formerAudiences'] {
    return this.#entry.formerAudiences;
  }
}
