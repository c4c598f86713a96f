import { LRUCache } from 'lru-cache';
import type { Locale } from '../../../translations/locales.ts';
import { machineEdition } from '../items/editions.ts';
import type { PublicItem, PublicType, SiteItem } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { LogEntry } from '../log/types.ts';
import { isLive } from '../memory/as-read.ts';
import { isWholeIn } from '../memory/packed-entry.ts';
import type { FeedStore } from '../memory/store.ts';
import { isPublic } from '../memory/view.ts';
import type { Searched } from './find.ts';
import { type FollowedIndex, followIndex, type TextsOf } from './followed-index.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { searchedNames, searchedTexts } from './texts.ts';

/** A kind of reader: of some locales, and of machine texts or not. */
export type Reader = { reading: Reading; machineTexts: boolean };

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

/** Kinds of readers whose own indexes are kept. */
const keptReaders = 48;
const keptNames = 12;

/** How much a find counts: in what an item is called, in its text, in its name in another locale. */
const boosts = { served: [6, 1], names: [0, 3] } as const;

const byStore = new WeakMap<FeedStore, Kept>();

/**
 * What readers of a kind search. Texts that are there in the reader's own locale are indexed once for
 * the locale. The indexes know nothing of scopes: whoever asks them has to leave out what the site
 * may not see.
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

function followedBy(store: FeedStore, reader: Reader) {
  const kept = byStore.get(store) ?? {
    numbers: createNumbers(),
    whole: new Map<Locale, FollowedIndex>(),
    others: new LRUCache<string, FollowedIndex>({ max: keptReaders }),
    names: new LRUCache<string, FollowedIndex>({ max: keptNames }),
  };
  byStore.set(store, kept);
  const { numbers } = kept;
  const { reading, machineTexts } = reader;
  const { requested, chain, allowed } = reading;
  const editions = editionsIn(store, machineTexts);
  const follow = (textsOf: TextsOf) => followIndex(store, { numbers, textsOf });
  return {
    numbers,
    whole: gotOrMade(kept.whole, requested, () => follow(wholeTexts(requested))),
    others: gotOrMade(kept.others, JSON.stringify([requested, chain, allowed, machineTexts]), () =>
      follow(otherTexts(reading, editions)),
    ),
    names: gotOrMade(kept.names, JSON.stringify([allowed, machineTexts]), () =>
      follow(({ type, id, entry }) => {
        if (!isPublic(entry)) return null;
        const item = (editions(type, id) ?? entry).item as PublicItem;
        return ['', searchedNames(item, allowed)];
      }),
    ),
  };
}

function wholeTexts(locale: Locale): TextsOf {
  const reading: Reading = { requested: locale, chain: [locale], allowed: [locale] };
  return ({ entry }) => {
    if (!isPublic(entry) || !isWholeIn(entry, locale)) return null;
    const { name, text } = searchedTexts(entry.item, reading);
    return [name, text];
  };
}

function otherTexts(reading: Reading, editions: Editions): TextsOf {
  return ({ type, id, entry }) => {
    if (!isPublic(entry)) return null;
    const edition = editions(type, id);
    if (!edition && isWholeIn(entry, reading.requested)) return null;
    const { name, text } = searchedTexts((edition ?? entry).item as PublicItem, reading);
    return [name, text];
  };
}

/** The machine edition of an item, for readers who take those. */
type Editions = (type: PublicType, id: string) => LogEntry | undefined;

function editionsIn(store: FeedStore, machineTexts: SiteItem['machineTexts']): Editions {
  return (type, id) => {
    const edition = machineTexts ? store.get(machineEdition(type), id) : undefined;
    return edition && isLive(edition) ? edition : undefined;
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
