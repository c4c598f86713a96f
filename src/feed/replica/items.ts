import { LRUCache } from 'lru-cache';
import { publicTypeOf } from '../items/editions.ts';
import type { FeedItem, LogType, PublicItem } from '../items/index.ts';
import { type Reference, redactReferences, referencesIn, type Sees } from '../items/relations.ts';
import { machineKeyOf } from '../locale/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import type { Database } from './database.ts';
import { joinTexts, resolveTexts } from './item-texts.ts';
import type { Scope } from './scope.ts';
import { checksumOf } from './tables.ts';

/** A row of `entries` that has an item; another `seq` is another item. */
export type ItemRow = { n: number; rowSeq: number; type: LogType };

/** The items of a replica, those used lately kept within a number of bytes. */
export type Items = {
  /** With the texts of all locales. */
  whole(row: ItemRow): FeedItem;
  /** As a reader is served it. */
  localized(row: ItemRow, reader: Reader): LocalizedItem;
};

/** An item with the texts that a reader is served alone, and without references that it may not see. */
export type LocalizedItem<T extends PublicItem = PublicItem> = {
  item: T;
  /** What it refers to, seen or not: it is another item when one of them appears or vanishes. */
  references: readonly Reference[];
};

/** For whom an item is read. */
export type Reader = {
  reading: Reading;
  scope: Scope;
  /** The replica's: what is seen may be another at the next. */
  revision: number;
  sees: Sees;
};

type KeptItem = {
  /** Before anything is redacted. */
  whole: PublicItem;
  served: LocalizedItem;
  bytes: number;
  revision: number;
};

/** Bytes of JSON that items are kept of; an object takes some four times that. */
const keptBytes = { whole: 4 * 1024 * 1024, localized: 24 * 1024 * 1024 };

const keptSites = 1_000;

type Kept<T> = { item: T; bytes: number };

const newCache = <T extends object>(maxSize: number) =>
  new LRUCache<string, Kept<T>>({ maxSize, sizeCalculation: ({ bytes }) => bytes + 500 });

export function createItems(database: Database): Items {
  const whole = newCache<FeedItem>(keptBytes.whole);
  // Whatever else is read: kept answers belong to the object of a site, and end with it.
  const sites = new LRUCache<string, Kept<FeedItem>>({ max: keptSites });
  const localized = new LRUCache<string, KeptItem>({
    maxSize: keptBytes.localized,
    sizeCalculation: ({ bytes }) => bytes + 500,
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
    localized(row, { reading, scope, revision, sees }) {
      const key = `${row.n} ${row.rowSeq} ${scope.number} ${localesOf(reading)}`;
      const known = localized.get(key);
      if (known?.revision === revision) return known.served;
      const { whole: item, bytes } = known ?? read(row, reading);
      const references = known?.served.references ?? referencesIn(item);
      const served = { item: redactReferences(item, sees), references };
      localized.set(key, { whole: item, served, bytes, revision });
      return served;
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

const known = new WeakMap<Reading, string>();

/** Equal for readers who are served the same text of every item. */
function localesOf(reading: Reading): string {
  const key = known.get(reading) ?? `${reading.chain} ${reading.allowed}`;
  known.set(reading, key);
  return key;
}

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
