import type { Locale } from '../../../translations/locales.ts';
import { nameIn } from '../../contract/face.ts';
import {
  type ItemOf,
  type Localized,
  type PublicItem,
  type PublicType,
  publicTypes,
} from '../../contract/index.ts';
import { pick } from '../../contract/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import type { Edge } from '../paging/page.ts';
import type { LocalizedItem } from '../replica/items.ts';
import type { PublicEntry, View } from '../replica/view.ts';
import type { FeedContext } from './context.ts';
import { encodeGlobalId, typeNames } from './global-id.ts';
import { KeptFields } from './kept-fields.ts';
import { readingKey } from './query/criteria.ts';

/**
 * An item on its way to a reader: what resolvers of items get. One is made for all who are served the same, and
 * its fields are computed once; see `keepFields`.
 */
export type Served<T extends PublicItem = PublicItem> = {
  /** As the reader is served it: in its locales, without references to what is out of scope. */
  readonly item: T;
  /** All of it, which is for nobody to see. */
  readonly entry: PublicEntry<T>;
  readonly reading: Reading;
  /** What the reader's site sees; what an answer depends on is not noted here, but when the item is served. */
  readonly view: View;
  /** What refers to it, by type and field. */
  readonly referrers: Map<string, Referrers>;
};

/** Rows in order, their indexes, and the edges that were made of them by now. */
export type Referrers = {
  rows: readonly number[];
  indexes: readonly number[];
  edges: Edge<Served>[];
};

/** The served item of a type. */
export type OfType<T extends PublicType> = Served<ItemOf<T>>;

/** A part of an item (a position, an accreditation), with what its texts need. */
export type Part<P, T extends PublicItem = PublicItem> = { part: P; of: Served<T> };

type For = { view: View; reading: Reading };

/** Makes an item ready for a reader of a site. */
export const serve = <T extends PublicItem>(entry: PublicEntry<T>, to: For): Served<T> =>
  servedOf(to.view.item(entry, to.reading), to);

/** The same by the row that the view gave. */
export const serveAt = (row: number, to: For): Served =>
  servedOf(to.view.itemAt(row, to.reading), to);

function servedOf<T extends PublicItem>(localized: LocalizedItem<T>, to: For): Served<T> {
  const { made, entry } = localized;
  made.served ??= new servedTypes[entry.type](localized, to);
  return made.served as Served<T>;
}

class ServedItem extends KeptFields implements Served {
  readonly item: PublicItem;
  readonly entry: PublicEntry;
  readonly reading: Reading;
  readonly view: View;
  readonly referrers = new Map<string, Referrers>();

  constructor({ item, entry }: LocalizedItem, { view, reading }: For) {
    super();
    this.item = item;
    this.entry = entry;
    this.reading = reading;
    this.view = view.unnoted;
  }
}

/** A class for each type, which gets the type's fields. */
export const servedTypes = Object.fromEntries(
  publicTypes.map((type) => [type, class extends ServedItem {}]),
) as Record<PublicType, typeof ServedItem>;

/** A text in the reader's locale, or in the best one it falls back to; null when there is none. */
export function inLocale<T>(
  text: Localized<T>,
  { item, reading }: Served,
): { value: T; locale: Locale } | null {
  return pick(text, chainFor(reading, item)) ?? null;
}

/** What an item is called, for its reader. */
export function nameOf(served: Served): string | null {
  return inLocale(nameIn(served.item), served)?.value ?? null;
}

type From = { of: Served; context: FeedContext };

/** The item that another refers to, for the same reader; null when it is out of scope. */
export function oneRelated<T extends PublicType>(
  type: T,
  id: string | null,
  { of, context: { view } }: From,
): OfType<T> | null {
  const entry = id === null ? undefined : view.get(type, id);
  return entry ? (serve<PublicItem>(entry, { view, reading: of.reading }) as OfType<T>) : null;
}

/** The items that another refers to, without those that are out of scope. */
export function allRelated<T extends PublicType>(
  type: T,
  ids: readonly string[],
  from: From,
): OfType<T>[] {
  return ids.flatMap((id) => oneRelated(type, id, from) ?? []);
}

/** Names what a reader is served of an item: the item, and the locales that its texts are looked for in. */
export function editionId({
  entry: { type, id },
  reading,
}: Pick<Served, 'entry' | 'reading'>): string {
  return encodeGlobalId(typeNames[type], `${id}@${readingKey(reading)}`);
}
