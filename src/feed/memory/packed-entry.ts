import type { Locale } from '../../../translations/locales.ts';
import { publicTypeOf } from '../items/editions.ts';
import type { Audience, FeedItem, PublicItem } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import { createDecoded } from './decoded.ts';
import { type IndexKey, indexKeysOf } from './index-keys.ts';
import { type TextKeys, withLazyTexts } from './lazy-texts.ts';
import type { Pages, Place } from './pages.ts';
import { type SplitItem, splitTexts } from './split-texts.ts';

/** What of an entry its lists, scopes and indexes ask for: all of a start from a snapshot. */
type Head = Pick<LogEntry, 'id' | 'type' | 'seq' | 'audience'> & {
  isLive: boolean;
  /** Milliseconds since 1970; null where it is written in another way than `Date` would. */
  at: number | null;
  /** Whether others could see it before: most have no such past, and then it need not be read. */
  hasPast: boolean;
  /** What its item is found by. */
  indexKeys: IndexKey[];
  /** The keys of the texts, in the order of the record, with spaces between them. */
  textKeys: string;
  /** A bit for each of them: whether it has every text that there is in any; see `isWholeIn`. */
  whole: number;
};

/** The rest of an entry, but for its item. */
type Rest = Pick<
  LogEntry,
  'place' | 'kind' | 'version' | 'at' | 'locales' | 'localeSeqs' | 'faceSeq' | 'formerAudiences'
>;

/** The parts of a record; after them come the texts of each key. */
const parts = { head: 0, rest: 1, item: 2, texts: 3 } as const;

/** What was read of a record lately. */
type Read = { bytes: number; rest?: Rest; item?: FeedItem };

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
  readonly #hasPast: boolean;
  readonly #at: number | null;
  readonly #textKeys: TextKeys;
  readonly #whole: number;
  #place: Place;
  /** Sites and disclaimers are few, and known by what they are: they are kept as they came. */
  readonly #kept: FeedItem | undefined;

  constructor(head: Head, place: Place, shared: Shared, kept?: FeedItem) {
    this.id = head.id;
    this.type = shared.name(head.type);
    this.seq = head.seq;
    this.audience = shared.audience(head.audience);
    this.isLive = head.isLive;
    this.#hasPast = head.hasPast;
    this.#at = head.at;
    this.#textKeys = shared.textKeys(head.textKeys);
    this.#whole = head.whole;
    this.#place = place;
    const isServed = publicTypeOf(head.type) !== undefined;
    this.#kept = isServed || !head.isLive ? undefined : (kept ?? this.#readItem());
  }

  get place(): number | undefined {
    return this.#rest().place;
  }
  get kind(): LogEntry['kind'] {
    return this.#rest().kind;
  }
  get version(): string {
    return this.#rest().version;
  }
  get at(): string {
    return this.#at === null ? this.#rest().at : new Date(this.#at).toISOString();
  }
  get locales(): LogEntry['locales'] {
    return this.#rest().locales;
  }
  get localeSeqs(): LogEntry['localeSeqs'] {
    return this.#rest().localeSeqs;
  }
  get faceSeq(): number | undefined {
    return this.#rest().faceSeq;
  }
  get formerAudiences(): LogEntry['formerAudiences'] {
    return this.#hasPast ? this.#rest().formerAudiences : [];
  }
  get indexKeys(): readonly IndexKey[] {
    return (JSON.parse(partOf(this.#place, parts.head)) as Head).indexKeys;
  }
  get item(): FeedItem | null {
    if (!this.isLive) return null;
    if (this.#kept) return this.#kept;
    const known = this.#read();
    if (!known.item) {
      known.item = this.#readItem(known);
      read.grow(known, lengthOf(this.#place, parts.item));
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

  #rest(): Rest {
    const known = this.#read();
    if (!known.rest) {
      known.rest = JSON.parse(partOf(this.#place, parts.rest)) as Rest;
      read.grow(known, lengthOf(this.#place, parts.rest));
    }
    return known.rest;
  }

  #readItem(known?: Read): FeedItem {
    const item = JSON.parse(partOf(this.#place, parts.item)) as FeedItem;
    if (publicTypeOf(this.type) === undefined) return item;
    const readTexts = (index: number) => {
      if (known) read.grow(known, lengthOf(this.#place, parts.texts + index));
      return JSON.parse(partOf(this.#place, parts.texts + index)) as unknown[];
    };
    const readFirst = (index: number) => firstText(this.#place, parts.texts + index);
    return withLazyTexts(item as PublicItem, this.#textKeys, readTexts, readFirst);
  }
}

/** What entries have in common is kept once. */
export type Shared = {
  name(type: LogEntry['type']): LogEntry['type'];
  audience(audience: Audience): Audience;
  /** @param keys with spaces between them. */
  textKeys(keys: string): TextKeys;
};

const nothingSplit: SplitItem = { facts: '', keys: [], texts: [], whole: [] };

/** Whether all texts of an entry are there in a locale. */
export const isWholeIn = (entry: LogEntry, locale: Locale): boolean =>
  entry instanceof PackedEntry && entry.isWholeIn(locale);

/** An entry, and what it is found by, which it need not be asked for again. */
export type Packed = { entry: PackedEntry; indexKeys: readonly IndexKey[] };

/** Writes an entry into a page. */
export function packEntry(entry: LogEntry, pages: Pages, shared: Shared): Packed {
  const { item, id, type, seq, audience, formerAudiences, place } = entry;
  const { kind, version, at, locales, localeSeqs, faceSeq } = entry;
  const split = splitOf(entry);
  const head: Head = {
    ...{ id, type, seq, audience },
    isLive: item !== null,
    at: momentOf(at),
    hasPast: formerAudiences.length > 0,
    indexKeys: item && item.type === type ? indexKeysOf(item) : [],
    textKeys: split.keys.join(' '),
    whole: split.whole.reduce((bits, isWhole, n) => bits + (isWhole ? 2 ** n : 0), 0),
  };
  const rest: Rest = { place, kind, version, at, locales, localeSeqs, faceSeq, formerAudiences };
  const written = [JSON.stringify(head), JSON.stringify(rest), split.facts, ...split.texts];
  const packed = new PackedEntry(head, writeRecord(written, pages), shared, item ?? undefined);
  return { entry: packed, indexKeys: head.indexKeys };
}

function splitOf({ item, type }: LogEntry): SplitItem {
  if (!item) return nothingSplit;
  if (publicTypeOf(type)) return splitTexts(item as PublicItem);
  return { ...nothingSplit, facts: JSON.stringify(item) };
}

function momentOf(at: string): number | null {
  const moment = Date.parse(at);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === at ? moment : null;
}

/** An entry whose record is in a page already. */
export function readEntry(place: Place, shared: Shared): Packed {
  const head = JSON.parse(partOf(place, parts.head)) as Head;
  return { entry: new PackedEntry(head, place, shared), indexKeys: head.indexKeys };
}

/*
 * A record: how many parts it has and how long each is in bytes (32 bits each, little-endian), and
 * then the parts, UTF-8.
 */

const word = 4;

function writeRecord(written: readonly string[], pages: Pages): Place {
  const lengths = written.map((part) => Buffer.byteLength(part));
  const head = word * (1 + written.length);
  const place = pages.take(lengths.reduce((sum, length) => sum + length, head));
  const { bytes } = place.page;
  let at = bytes.writeUInt32LE(written.length, place.offset);
  for (const length of lengths) at = bytes.writeUInt32LE(length, at);
  for (const part of written) at += bytes.write(part, at, 'utf8');
  return place;
}

const lengthOf = ({ page: { bytes }, offset }: Place, index: number): number =>
  bytes.readUInt32LE(offset + word * (index + 1));

function startOf(place: Place, index: number): number {
  const { page, offset } = place;
  let at = offset + word * (1 + page.bytes.readUInt32LE(offset));
  for (let n = 0; n < index; n++) at += lengthOf(place, n);
  return at;
}

function partOf(place: Place, index: number): string {
  const start = startOf(place, index);
  return place.page.bytes.toString('utf8', start, start + lengthOf(place, index));
}

const [quote, backslash, nought] = [0x22, 0x5c, 0x30];

/** The first value of a list in JSON, if it is a string; undefined for `taken`, null for others. */
function firstText(place: Place, index: number): string | undefined | null {
  const { bytes } = place.page;
  const start = startOf(place, index) + 1;
  if (bytes[start] === nought) return undefined;
  if (bytes[start] !== quote) return null;
  let end = bytes.indexOf(quote, start + 1);
  while (isEscaped(bytes, end)) end = bytes.indexOf(quote, end + 1);
  return JSON.parse(bytes.toString('utf8', start, end + 1)) as string;
}

function isEscaped(bytes: Buffer, at: number): boolean {
  let before = at;
  while (bytes[before - 1] === backslash) before -= 1;
  return (at - before) % 2 === 1;
}
