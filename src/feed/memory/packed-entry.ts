import type { Locale } from '../../../translations/locales.ts';
import { publicTypeOf } from '../items/editions.ts';
import type { Audience, FeedItem, PublicItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { createDecoded } from './decoded.ts';
import { type IndexKey, indexKeysOf } from './index-keys.ts';
import { type TextKeys, withLazyTexts } from './lazy-texts.ts';
import type { Pages, Place } from './pages.ts';
import { type SplitItem, splitTexts } from './split-texts.ts';

/** What of an entry is in its record beside the item. */
type Facts = Omit<LogEntry, 'item'> & {
  isLive: boolean;
  /** What its item is found by. */
  indexKeys: IndexKey[];
  /** The keys of the texts, in the order of the record. */
  textKeys: string[];
  /** Those of them, by place, that have every text that there is in any. */
  whole: number[];
};

/** What was read of a record lately. */
type Read = { bytes: number; facts?: Facts; item?: FeedItem };

/** Bytes of records that are kept read, of all stores of the process; an object takes some four. */
const read = createDecoded<PackedEntry, Read>(24 * 1024 * 1024);

/**
 * An entry of the log whose content is in a page, off the heap: what lists and scopes ask for is at
 * hand, the rest is read when it is asked for.
 */
export class PackedEntry implements LogEntry {
  readonly id: string;
  readonly type: LogEntry['type'];
  readonly seq: number;
  readonly audience: Audience;
  readonly isLive: boolean;
  /** Whether others could see it before: most have no such past, and then it need not be read. */
  readonly #hasPast: boolean;
  /** Milliseconds since 1970; null where it is written in another way than `Date` would. */
  readonly #at: number | null;
  readonly #textKeys: TextKeys;
  /** By the place of each key a bit; see `isWholeIn`. */
  readonly #whole: number;
  #place: Place;
  /** Sites and disclaimers are few, and known by what they are: they are kept as they came. */
  readonly #kept: FeedItem | undefined;

  constructor(facts: Facts, place: Place, shared: Shared, kept?: FeedItem) {
    this.id = facts.id;
    this.type = shared.name(facts.type);
    this.seq = facts.seq;
    this.audience = shared.audience(facts.audience);
    this.isLive = facts.isLive;
    this.#textKeys = shared.textKeys(facts.textKeys);
    this.#hasPast = facts.formerAudiences.length > 0;
    const at = Date.parse(facts.at);
    this.#at = !Number.isNaN(at) && new Date(at).toISOString() === facts.at ? at : null;
    this.#whole = facts.whole.reduce((bits, place) => bits + 2 ** place, 0);
    this.#place = place;
    const isServed = publicTypeOf(facts.type) !== undefined;
    this.#kept = isServed || !facts.isLive ? undefined : (kept ?? this.#readItem());
    // It is about to be put into the indexes.
    read.set(this, { bytes: 400, facts });
  }

  get place(): number | undefined {
    return this.#facts().place;
  }
  get kind(): LogEntry['kind'] {
    return this.#facts().kind;
  }
  get version(): string {
    return this.#facts().version;
  }
  get at(): string {
    return this.#at === null ? this.#facts().at : new Date(this.#at).toISOString();
  }
  get locales(): LogEntry['locales'] {
    return this.#facts().locales;
  }
  get localeSeqs(): LogEntry['localeSeqs'] {
    return this.#facts().localeSeqs;
  }
  get formerAudiences(): LogEntry['formerAudiences'] {
    return this.#hasPast ? this.#facts().formerAudiences : [];
  }
  get indexKeys(): readonly IndexKey[] {
    return this.#facts().indexKeys;
  }
  get item(): FeedItem | null {
    if (!this.isLive) return null;
    if (this.#kept) return this.#kept;
    const known = this.#read();
    if (!known.item) {
      known.item = this.#readItem(known);
      read.grow(known, this.#lengths()[1] ?? 0);
    }
    return known.item;
  }
  /** Whether all its texts are there in a locale: who reads that one is served no other. */
  isWholeIn(locale: Locale): boolean {
    const place = this.#textKeys.at.get(locale);
    if (place === undefined) return this.#textKeys.keys.length === 0;
    return Math.floor(this.#whole / 2 ** place) % 2 === 1;
  }
  get stored(): Place {
    return this.#place;
  }

  /** Copies the record to another page. */
  moveTo(pages: Pages): void {
    const { page, offset, length } = this.#place;
    const place = pages.take(length);
    page.bytes.copy(place.page.bytes, place.offset, offset, offset + length);
    pages.release(this.#place);
    this.#place = place;
  }

  #read(): Read {
    const known = read.get(this);
    if (known) return known;
    const fresh: Read = { bytes: 200 };
    read.set(this, fresh);
    return fresh;
  }

  #facts(): Facts {
    const known = this.#read();
    if (!known.facts) {
      known.facts = JSON.parse(partOf(this.#place, 0)) as Facts;
      read.grow(known, this.#lengths()[0] ?? 0);
    }
    return known.facts;
  }

  #lengths(): number[] {
    return lengthsOf(this.#place);
  }

  #readItem(known?: Read): FeedItem {
    const item = JSON.parse(partOf(this.#place, 1)) as FeedItem;
    if (publicTypeOf(this.type) === undefined) return item;
    return withLazyTexts(item as PublicItem, this.#textKeys, (index) => {
      if (known) read.grow(known, this.#lengths()[index + 2] ?? 0);
      return JSON.parse(partOf(this.#place, index + 2)) as unknown[];
    });
  }
}

/** What entries have in common is kept once. */
export type Shared = {
  name(type: LogEntry['type']): LogEntry['type'];
  audience(audience: Audience): Audience;
  textKeys(keys: string[]): TextKeys;
};

const nothingSplit: SplitItem = { facts: '', keys: [], texts: [], whole: [] };

/** Whether all texts of an entry are there in a locale. */
export const isWholeIn = (entry: LogEntry, locale: Locale): boolean =>
  entry instanceof PackedEntry && entry.isWholeIn(locale);

/** Writes an entry into a page. */
export function packEntry(entry: LogEntry, pages: Pages, shared: Shared): PackedEntry {
  const { item } = entry;
  const split = item
    ? publicTypeOf(entry.type)
      ? splitTexts(item as PublicItem)
      : { ...nothingSplit, facts: JSON.stringify(item) }
    : nothingSplit;
  const { id, type, seq, place, kind, version, at, locales, localeSeqs } = entry;
  const { audience, formerAudiences } = entry;
  const facts: Facts = {
    ...{ id, type, seq, place, kind, version, at, locales, localeSeqs, audience, formerAudiences },
    isLive: item !== null,
    indexKeys: item && item.type === entry.type ? indexKeysOf(item) : [],
    textKeys: split.keys,
    whole: split.whole.flatMap((isWhole, place) => (isWhole ? [place] : [])),
  };
  const parts = [JSON.stringify(facts), split.facts, ...split.texts];
  return new PackedEntry(facts, writeRecord(parts, pages), shared, item ?? undefined);
}

/** An entry whose record is in a page already. */
export function readEntry(place: Place, shared: Shared): PackedEntry {
  return new PackedEntry(JSON.parse(partOf(place, 0)) as Facts, place, shared);
}

/*
 * A record: how many parts it has and how long each is in bytes (32 bits each, little-endian), and
 * then the parts, UTF-8.
 */

const word = 4;

function writeRecord(parts: readonly string[], pages: Pages): Place {
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const head = word * (1 + parts.length);
  const place = pages.take(lengths.reduce((sum, length) => sum + length, head));
  const { bytes } = place.page;
  let at = bytes.writeUInt32LE(parts.length, place.offset);
  for (const length of lengths) at = bytes.writeUInt32LE(length, at);
  for (const part of parts) at += bytes.write(part, at, 'utf8');
  return place;
}

function lengthsOf({ page: { bytes }, offset }: Place): number[] {
  const count = bytes.readUInt32LE(offset);
  return Array.from({ length: count }, (_, n) => bytes.readUInt32LE(offset + word * (n + 1)));
}

function partOf({ page: { bytes }, offset }: Place, index: number): string {
  const count = bytes.readUInt32LE(offset);
  let at = offset + word * (1 + count);
  for (let n = 0; n < index; n++) at += bytes.readUInt32LE(offset + word * (n + 1));
  return bytes.toString('utf8', at, at + bytes.readUInt32LE(offset + word * (index + 1)));
}
