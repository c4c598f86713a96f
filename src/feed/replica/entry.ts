import { type Locale, localeTags } from '../../../translations/locales.ts';
import { shortHash } from '../../contract/canonical.ts';
import { faceOf } from '../../contract/face.ts';
import {
  type Audience,
  type FeedItem,
  isPublicItem,
  type PublicItem,
} from '../../contract/index.ts';
import { type Reference, referencesIn } from '../../contract/relations.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import { isComplete, localesWithText } from '../locale/about.ts';
import type { Items } from './items.ts';

/** What is asked of an item for others' sake, so that it need not be read for them. */
export type About = {
  sourceLocale: Locale;
  /** A hash of what others show of it. */
  face: string;
  /** Everything that it refers to, each once. */
  references: readonly Reference[];
  /** The locales that it has text in, and those of them that lack none. */
  withText: readonly Locale[];
  complete: readonly Locale[];
};

const aboutItem = (item: PublicItem): About => ({
  sourceLocale: item.sourceLocale,
  face: shortHash(faceOf(item)),
  references: referencesIn(item),
  withText: localesWithText(item),
  complete: localeTags.filter((locale) => isComplete(item, locale)),
});

/** All of an entry but its item, as a row has it. */
export type EntryMeta = Omit<LogEntry, 'item' | 'audience' | 'seq' | 'id' | 'type'> & {
  /** Of an item that is served. */
  about?: About;
};

export const metaOf = ({
  place,
  kind,
  version,
  at,
  locales,
  localeSeqs,
  localeTimes,
  substanceSeqs,
  faceSeq,
  formerAudiences,
  item,
}: LogEntry): EntryMeta => ({
  ...{ place, kind, version, at, locales, localeSeqs, localeTimes, substanceSeqs, faceSeq },
  formerAudiences,
  about: item && isPublicItem(item) ? aboutItem(item) : undefined,
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
  get localeTimes(): LogEntry['localeTimes'] {
    return this.#read().localeTimes;
  }
  get substanceSeqs(): LogEntry['substanceSeqs'] {
    return this.#read().substanceSeqs;
  }
  get faceSeq(): number | undefined {
    return this.#read().faceSeq;
  }
  get formerAudiences(): LogEntry['formerAudiences'] {
    return this.#read().formerAudiences;
  }
  get about(): About | undefined {
    return this.#read().about;
  }

  #read(): EntryMeta {
    if (typeof this.#meta === 'string') this.#meta = JSON.parse(this.#meta) as EntryMeta;
    return this.#meta;
  }
}
