import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../translations/locales.ts';
import { machineEdition } from '../items/editions.ts';
import type { PublicItem, PublicType, SiteItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { LogEntry } from '../log/types.ts';
import { isLive } from '../memory/as-read.ts';
import { isWholeIn } from '../memory/packed-entry.ts';
import { scopeFor } from '../memory/scope-tables.ts';
import type { FeedStore } from '../memory/store.ts';
import { isPublic, type PublicEntry } from '../memory/view.ts';
import { asSeen } from '../scope/as-seen.ts';
import { isVisible } from '../scope/visible.ts';
import type { Searched } from './find.ts';
import { type FollowedIndex, followIndex, type TextsOf } from './followed-index.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { searchedNames, searchedTexts } from './texts.ts';

/** Who searches, and in which locales that one reads. */
export type Reader = { reading: Reading; site: SiteItem };

/** What readers of a kind search. */
export type Indexes = { numbers: Numbers; searched: readonly Searched[] };

type Kept = {
  numbers: Numbers;
  /** By locale, what all its readers read alike: items whose texts are all there in that locale. */
  whole: Map<Locale, FollowedIndex>;
  /** By kind of reader: the other items, as those readers are served them. */
  others: LRUCache<string, FollowedIndex>;
  /** By the locales that a site may be served: what items are called in any of them. */
  names: LRUCache<string, FollowedIndex>;
};

/** Kinds of readers of a scope whose own indexes are kept. */
const keptReaders = 48;
const keptNames = 12;

/** Documents in all indexes of a store; beyond them, the scope that was used least lately goes. */
const keptDocuments = 1_000_000;

/** How much a find counts: in what an item is called, in its text, in its name in another locale. */
const boosts = { served: [6, 1], names: [0, 3] } as const;

/** By scope, the one used last at the end. */
const byStore = new WeakMap<FeedStore, Map<string, Kept>>();

/**
 * What readers of a kind search. Texts that are there in the reader's own locale are indexed once for
 * the locale. The indexes are a scope's own and have nothing that it may not see: which words there
 * are, how rare they are and how long a search takes would tell of it otherwise.
 *
 * @throws Pending while they are made.
 */
export function indexesOf(store: FeedStore, reader: Reader): Indexes {
  const { numbers, whole, others, names } = followedBy(store, reader);
  for (const each of [others, whole, names]) each.ready();
  return {
    numbers,
    searched: [
      {
        indexes: [whole.index, others.index],
        boost: boosts.served,
        counts: (document, index) => index === others.index || !others.index.has(document),
      },
      { indexes: [names.index], boost: boosts.names },
    ],
  };
}

/** Makes the indexes of a kind of reader, or brings them on, while others are served. */
export async function prepareIndexes(store: FeedStore, reader: Reader): Promise<void> {
  const { whole, others, names } = followedBy(store, reader);
  for (const each of [whole, others, names]) await each.bringOn();
}

function followedBy(store: FeedStore, { reading, site }: Reader) {
  const { key, reader } = scopeFor(store, site);
  const kept = keptFor(store, key);
  const { numbers } = kept;
  const { requested, chain, allowed } = reading;
  const seen = seenIn(store, reader);
  const follow = (textsOf: TextsOf) => followIndex(store, { numbers, textsOf });
  return {
    numbers,
    whole: gotOrMade(kept.whole, requested, () => follow(wholeTexts(requested, seen))),
    others: gotOrMade(kept.others, JSON.stringify([requested, chain, allowed]), () =>
      follow(otherTexts(reading, seen)),
    ),
    names: gotOrMade(kept.names, JSON.stringify(allowed), () =>
      follow(({ type, id, entry }) => {
        if (!seen.sees(entry)) return null;
        return ['', searchedNames(seen.itemOf(seen.edition(type, id) ?? entry), allowed)];
      }),
    ),
  };
}

function keptFor(store: FeedStore, key: string): Kept {
  const scopes = byStore.get(store) ?? new Map<string, Kept>();
  byStore.set(store, scopes);
  const kept = scopes.get(key) ?? {
    numbers: createNumbers(),
    whole: new Map<Locale, FollowedIndex>(),
    others: new LRUCache<string, FollowedIndex>({ max: keptReaders }),
    names: new LRUCache<string, FollowedIndex>({ max: keptNames }),
  };
  scopes.delete(key);
  scopes.set(key, kept);
  let documents = [...scopes.values()].reduce((sum, each) => sum + documentsIn(each), 0);
  for (const [oldest, each] of scopes) {
    if (documents <= keptDocuments || each === kept) break;
    documents -= documentsIn(each);
    scopes.delete(oldest);
  }
  return kept;
}

function documentsIn({ whole, others, names }: Kept): number {
  const indexes = [...whole.values(), ...others.values(), ...names.values()];
  return indexes.reduce((sum, { index }) => sum + index.documents(), 0);
}

function wholeTexts(locale: Locale, { sees, itemOf }: Seen): TextsOf {
  const reading: Reading = { requested: locale, chain: [locale], allowed: [locale] };
  return ({ entry }) => {
    if (!sees(entry) || !isWholeIn(entry, locale)) return null;
    const { name, text } = searchedTexts(itemOf(entry), reading);
    return [name, text];
  };
}

function otherTexts(reading: Reading, { sees, edition, itemOf }: Seen): TextsOf {
  return ({ type, id, entry }) => {
    if (!sees(entry)) return null;
    const machine = edition(type, id);
    if (!machine && isWholeIn(entry, reading.requested)) return null;
    const { name, text } = searchedTexts(itemOf(machine ?? entry), reading);
    return [name, text];
  };
}

/** What a scope sees of a store. */
type Seen = {
  sees(entry: LogEntry | undefined): entry is PublicEntry;
  /** The machine edition of an item, for readers who take those. */
  edition(type: PublicType, id: string): LogEntry | undefined;
  /** The item of an entry, without what refers to others that are not seen. */
  itemOf(entry: LogEntry): PublicItem;
};

function seenIn(store: FeedStore, reader: SiteItem): Seen {
  const sees = (entry: LogEntry | undefined): entry is PublicEntry =>
    isPublic(entry) && isVisible(reader, entry.type, entry.audience);
  return {
    sees,
    edition(type, id) {
      const edition = reader.machineTexts ? store.get(machineEdition(type), id) : undefined;
      return edition && isLive(edition) ? edition : undefined;
    },
    itemOf: ({ item }) => asSeen(item as PublicItem, (type, id) => sees(store.get(type, id))),
  };
}

function gotOrMade<K>(
  known: { get(key: K): FollowedIndex | undefined; set(key: K, value: FollowedIndex): unknown },
  key: K,
  make: () => FollowedIndex,
): FollowedIndex {
  const index = known.get(key) ?? make();
  known.set(key, index);
  return index;
}
