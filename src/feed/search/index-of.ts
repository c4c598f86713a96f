import { LRUCache } from 'lru-cache';
import MiniSearch from 'minisearch';
import { machineEdition, publicTypeOf } from '../items/editions.ts';
import type { PublicItem, PublicType } from '../items/index.ts';
import type { Reading } from '../locale/reading.ts';
import type { FeedStore } from '../memory/store.ts';
import { isPublic, type View } from '../memory/view.ts';
import { type SearchedTexts, searchedTexts } from './texts.ts';
import { isJoined, termsOf } from './tokens.ts';

type Indexed = SearchedTexts & { key: string; type: PublicType };
export type TextIndex = MiniSearch<Indexed>;

/** An index and how much of the log is in it. */
type Kept = { index: TextIndex; seq: number };

/** Indexes by kind of reader; each holds all texts of that kind once. */
const keptIndexes = 24;

const byStore = new WeakMap<FeedStore, LRUCache<string, Kept>>();

/**
 * The index of what readers of a kind read: of equal locales, and with machine texts or without. It
 * is built when it is first asked for, and then brought on by what the log has more. It knows
 * nothing of scopes: whoever asks it has to leave out what the site may not see.
 */
export function indexOf(
  { store, site }: Pick<View, 'store' | 'site'>,
  reading: Reading,
): TextIndex {
  const indexes = byStore.get(store) ?? new LRUCache<string, Kept>({ max: keptIndexes });
  byStore.set(store, indexes);
  const { requested, chain, allowed } = reading;
  const key = JSON.stringify([requested, chain, allowed, site.machineTexts]);
  const kept = indexes.get(key) ?? { index: emptyIndex(), seq: 0 };
  indexes.set(key, kept);
  if (kept.seq < store.seq()) {
    bringOn(kept, { store, reading, machineTexts: site.machineTexts });
  }
  return kept.index;
}

function bringOn(
  kept: Kept,
  { store, reading, machineTexts }: { store: FeedStore; reading: Reading; machineTexts: boolean },
): void {
  for (const told of store.after(kept.seq)) {
    const type = publicTypeOf(told.type);
    if (!type) continue;
    const key = keyOf(type, told.id);
    const entry = store.get(type, told.id);
    const edition = machineTexts ? store.get(machineEdition(type), told.id)?.item : null;
    if (!isPublic(entry)) {
      if (kept.index.has(key)) kept.index.discard(key);
      continue;
    }
    const texts = searchedTexts((edition as PublicItem | null | undefined) ?? entry.item, reading);
    const document = { key, type, ...texts };
    if (kept.index.has(key)) kept.index.replace(document);
    else kept.index.add(document);
  }
  kept.seq = store.seq();
}

export const keyOf = (type: PublicType, id: string) => `${type} ${id}`;

/** How much a find in each field counts. */
const boost = { name: 6, names: 3, text: 1 };

/** Letters of a word for each one that may be wrong, and how many may be at most. */
const fuzziness = 0.2;
const mostWrong = 2;
const leastFuzzy = 5;

function emptyIndex(): TextIndex {
  return new MiniSearch<Indexed>({
    idField: 'key',
    fields: Object.keys(boost),
    storeFields: ['type'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      prefix: (term) => !isJoined(term) || term.length === 1,
      fuzzy: (term) => (isJoined(term) || term.length < leastFuzzy ? false : fuzziness),
      maxFuzzy: mostWrong,
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  });
}
