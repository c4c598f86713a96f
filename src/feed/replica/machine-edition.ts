import { machineEdition } from '../../contract/editions.ts';
import type { PublicItem, SiteItem } from '../../contract/index.ts';
import type { About, ReplicaEntry } from './entry.ts';
import type { Replica } from './replica.ts';
import type { PublicEntry } from './view.ts';

/** An entry as a site reads it: with the machine edition of its item, where the site takes that. */
export function withMachineEdition(
  entry: PublicEntry,
  { replica, site }: { replica: Replica; site: SiteItem },
): PublicEntry {
  if (!site.machineTexts) return entry;
  const edition = replica.get(machineEdition(entry.type), entry.id);
  return edition?.isLive ? new EditedEntry(entry, edition) : entry;
}

/** An entry with its machine edition's item; both are read when they are asked for. */
class EditedEntry implements PublicEntry {
  readonly id: string;
  readonly type: PublicEntry['type'];
  readonly n: number;
  readonly rowSeq: number;
  readonly seq: number;
  readonly audience: PublicEntry['audience'];
  readonly isLive = true;
  readonly #entry: PublicEntry;
  readonly #edition: ReplicaEntry;

  constructor(entry: PublicEntry, edition: ReplicaEntry) {
    this.id = entry.id;
    this.type = entry.type;
    this.n = edition.n;
    this.rowSeq = edition.seq;
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
  get about(): About {
    return this.#edition.about as About;
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
  get localeTimes(): PublicEntry['localeTimes'] {
    return this.#entry.localeTimes;
  }
  get substanceSeqs(): PublicEntry['substanceSeqs'] {
    return this.#entry.substanceSeqs;
  }
  get faceSeq(): PublicEntry['faceSeq'] {
    return this.#entry.faceSeq;
  }
  get formerAudiences(): PublicEntry['formerAudiences'] {
    return this.#entry.formerAudiences;
  }
}
