import { LRUCache } from 'lru-cache';
import { publicTypeOf } from '../../contract/editions.ts';
import type { FeedItem, LogType, PublicItem } from '../../contract/index.ts';
import { machineKeyOf } from '../../contract/pick.ts';
import { type Reference, redactReferences, type Sees } from '../../contract/relations.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import type { Database } from './database.ts';
import { joinTexts, resolveTexts } from './item-texts.ts';
import { checksumOf } from './tables.ts';
import type { PublicEntry } from './view.ts';

/** A row of `entries` that has an item; another `seq` is another item. */
export type ItemRow = { n: number; rowSeq: number; type: LogType };

/** The items of a replica, those used lately kept within a number of bytes. */
export type Items = {
  /** With the texts of all locales. */
  whole(row: ItemRow): FeedItem;
  /** As a reader is served it. */
  localized(entry: PublicEntry, reader: Reader): LocalizedItem;
  /** The same by the number of its row; undefined where it was not read since the replica moved. */
  localizedAt(n: number, reader: Reader): LocalizedItem | undefined;
};

/** An item with the texts that a reader is served alone, and without references that it may not see. */
export type LocalizedItem<T extends PublicItem = PublicItem> = {
  entry: PublicEntry<T>;
  item: T;
  /** What it refers to, seen or not: it is another item when one of them appears or vanishes. */
  references: readonly Reference[];
  /** What others have made of it, kept for as long as it is. */
  made: { served?: object; dependencies?: object };
};

/** For whom an item is read. */
export type Reader = {
  /** Names all who are served the same of every item, and nobody else of this process. */
  number: number;
  reading: Reading;
  /** The replica's: what is seen may be another at the next. */
  revision: number;
  /** UTC, in days since 1970: some facts hold until a day. */
  day: number;
  sees: Sees;
};

type KeptItem = {
  reader: number;
  rowSeq: number;
  /** Before anything is redacted. */
  whole: PublicItem;
  localized: LocalizedItem;
  bytes: number;
  revision: number;
  day: number;
};

/** Bytes of JSON that items are kept of; an object takes some four times that. */
const keptBytes = { whole: 4 * 1024 * 1024, localized: 24 * 1024 * 1024 };

/**
 * A row of 32 bits and what a number holds of a reader beside it. Readers 2²¹ apart have the same key: whose
 * an item is, is looked at.
 */
const keyOf = (n: number, reader: Reader) => (reader.number % 2 ** 21) * 2 ** 32 + n;

const keptSites = 1_000;

type Kept<T> = { item: T; bytes: number };

const newCache = <T extends object>(maxSize: number) =>
  new LRUCache<string, Kept<T>>({ maxSize, sizeCalculation: ({ bytes }) => bytes + 500 });

export function createItems(database: Database): Items {
  const whole = newCache<FeedItem>(keptBytes.whole);
  // Whatever else is read: kept answers belong to the object of a site, and end with it.
  const sites = new LRUCache<string, Kept<FeedItem>>({ max: keptSites });
  const localized = new LRUCache<number, KeptItem>({
    maxSize: keptBytes.localized,
    sizeCalculation: ({ bytes }) => bytes + 1_000,
  });

  function kept<T extends object>(
    cache: LRUCache<string, Kept<T>>,
    key: string,
    make: () => Kept<T>,
  ): T {
    const known = cache.get(key);
    if (known) return known.item;
    const made = make();
    cache.set(key, made);
    return made.item;
  }

  return {
    whole: (row) =>
      kept(row.type === 'site' ? sites : whole, `${row.n} ${row.rowSeq}`, () => {
        const facts = factsOf(database, row);
        const bytes = facts.length;
        if (!publicTypeOf(row.type)) return { item: JSON.parse(facts) as FeedItem, bytes };
        const texts = textsOf(database, row.n);
        const sizes = texts.map(([, text]) => text.length);
        return {
          item: joinTexts(facts, texts),
          bytes: sizes.reduce((sum, size) => sum + size, bytes),
        };
      }),
    localized(entry, reader) {
      const key = keyOf(entry.n, reader);
      const known = localized.get(key);
      if (known && isCurrent(known, reader)) return known.localized;
      const isSame = known?.reader === reader.number && known.rowSeq === entry.rowSeq;
      const { whole: item, bytes } = isSame ? known : read(entry, reader.reading);
      const made: LocalizedItem = {
        entry,
        item: redactReferences(item, reader.sees),
        references: entry.about.references,
        made: {},
      };
      localized.set(key, {
        reader: reader.number,
        rowSeq: entry.rowSeq,
        whole: item,
        localized: made,
        bytes,
        revision: reader.revision,
        day: reader.day,
      });
      return made;
    },
    localizedAt(n, reader) {
      const known = localized.get(keyOf(n, reader));
      return known && isCurrent(known, reader) ? known.localized : undefined;
    },
  };

  function read(row: ItemRow, reading: Reading): Pick<KeptItem, 'whole' | 'bytes'> {
    const facts = factsOf(database, row);
    const item = JSON.parse(facts) as PublicItem;
    const chain = chainFor(reading, item);
    const keys = chain.flatMap((locale) => [locale, machineKeyOf(locale)]);
    return {
      whole: resolveTexts(item, textsOf(database, row.n, keys), keys),
      bytes: 2 * facts.length,
    };
  }
}

const isCurrent = (known: KeptItem, { number, revision, day }: Reader) =>
  known.revision === revision && known.day === day && known.reader === number;

/** The facts of an item. @throws Error where the row is another item's by now, or is damaged. */
function factsOf(database: Database, { n, rowSeq }: ItemRow): string {
  const row = database.one<[string, number]>(
    'SELECT facts, checksum FROM entries WHERE n = ? AND seq = ?',
    n,
    rowSeq,
  );
  if (!row) throw new Error('An entry was read after it was superseded');
  if (checksumOf(row[0]) !== row[1]) database.fail('An entry has another checksum');
  return row[0];
}

/**
 * The texts of a row, by locale.
 *
 * @param keys the locales alone that are asked for.
 * @throws Error where they are not as they were written.
 */
export function textsOf(
  database: Database,
  n: number,
  keys?: readonly string[],
): [string, string][] {
  const rows = database.all<[string, string, number]>(
    `SELECT locale, texts, checksum FROM texts
     WHERE n = ?${keys ? ` AND locale IN (${keys.map(() => '?').join(', ')})` : ''}`,
    n,
    ...(keys ?? []),
  );
  for (const [, texts, checksum] of rows) {
    if (checksumOf(texts) !== checksum) database.fail('A text has another checksum');
  }
  return rows.map(([locale, texts]) => [locale, texts]);
}
