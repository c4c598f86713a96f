import type { Audience, FeedItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { Items } from './items.ts';

/** All of an entry but its item, as a row has it. */
export type EntryMeta = Omit<LogEntry, 'item' | 'audience' | 'seq' | 'id' | 'type'>;

export const metaOf = ({
  place,
  kind,
  version,
  at,
  locales,
  localeSeqs,
  faceSeq,
  formerAudiences,
}: LogEntry): EntryMeta => ({
  ...{ place, kind, version, at, locales, localeSeqs, faceSeq, formerAudiences },
});

/** The columns of `entries` that an entry is read from, in order. */
export const entryColumns = 'n, type, id, seq, live, audience, meta';
export type EntryRow = [number, string, string, number, number, number, string];

/** An entry as a replica has it; the rest of it is read when it is asked for. */
export class ReplicaEntry implements LogEntry {
  readonly n: number;
  readonly type: LogEntry['type'];
  readonly id: string;
  readonly seq: number;
  /** The `seq` of the row that has the item. */
  readonly rowSeq: number;
  readonly isLive: boolean;
  readonly audience: Audience;
  readonly #items: Items;
  #meta: string | EntryMeta;

  constructor(row: EntryRow, audience: Audience, items: Items) {
    const [n, type, id, seq, live, , meta] = row;
    this.n = n;
    this.type = type as LogEntry['type'];
    this.id = id;
    this.seq = seq;
    this.rowSeq = seq;
    this.isLive = live === 1;
    this.audience = audience;
    this.#meta = meta;
    this.#items = items;
  }

  get item(): FeedItem | null {
    return this.isLive ? this.#items.whole(this) : null;
  }
  get place(): number | undefined {
    return this.#read().place;
  }
  get kind(): LogEntry['kind'] {
    return this.#read().kind;
  }
  get version(): string {
    return this.#read().version;
  }
  get at(): string {
    return this.#read().at;
  }
  get locales(): LogEntry['locales'] {
    return this.#read().locales;
  }
  get localeSeqs(): LogEntry['localeSeqs'] {
    return this.#read().localeSeqs;
  }
  get faceSeq(): number | undefined {
    return this.#read().faceSeq;
  }
  get formerAudiences(): LogEntry['formerAudiences'] {
    return this.#read().formerAudiences;
  }

  #read(): EntryMeta {
    if (typeof this.#meta === 'string') this.#meta = JSON.parse(this.#meta) as EntryMeta;
    return this.#meta;
  }
}
