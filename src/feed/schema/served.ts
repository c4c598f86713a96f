import type { Locale } from '../../../translations/locales.ts';
import { nameIn } from '../items/face.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from '../items/index.ts';
import { pick } from '../locale/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import { memoizedVersion } from '../replica/site-version.ts';
import type { PublicEntry, View } from '../replica/view.ts';
import type { FeedContext } from './context.ts';
import { encodeGlobalId, typeNames } from './global-id.ts';
import { readingKey } from './query/criteria.ts';

/** An item on its way to a reader: what resolvers of items get. */
export type Served<T extends PublicItem = PublicItem> = {
  /** As the reader is served it: in its locales, without references to what is out of scope. */
  readonly item: T;
  /** All of it, which is for nobody to see. */
  readonly entry: PublicEntry<T>;
  /** Of what the site sees. */
  readonly version: string;
  readonly reading: Reading;
};

/** A part of an item (a position, an accreditation), with what its texts need. */
export type Part<P, T extends PublicItem = PublicItem> = { part: P; of: Served<T> };

/** Makes an item ready for a reader of a site. */
export function serve<T extends PublicItem>(
  entry: PublicEntry<T>,
  { view, reading }: { view: View; reading: Reading },
): Served<T> {
  return new ServedItem(entry, view, reading);
}

/** Reads the item only when something is asked of it: many are but counted, or known already. */
class ServedItem<T extends PublicItem> implements Served<T> {
  readonly entry: PublicEntry<T>;
  readonly reading: Reading;
  readonly #view: View;
  #item: T | undefined;

  constructor(entry: PublicEntry<T>, view: View, reading: Reading) {
    this.entry = entry;
    this.reading = reading;
    this.#view = view;
  }

  get version(): string {
    return memoizedVersion(this.entry, this.#view);
  }

  get item(): T {
    this.#item ??= this.#view.item(this.entry, this.reading).item;
    return this.#item;
  }
}

/** A text in the reader's locale, or in the best one it falls back to; null when there is none. */
export function inLocale<T>(
  text: Localized<T>,
  { item, reading }: Served,
): { value: T; locale: Locale } | null {
  return pick(text, chainFor(reading, item)) ?? null;
}

/** Resolves a localized text of an item. */
export function textOf<T extends PublicItem>(select: (item: T) => Localized) {
  return (served: Served<T>) => inLocale(select(served.item), served)?.value ?? null;
}

/** Resolves a list of localized texts; those without text for the reader are left out. */
export function textsOf<T extends PublicItem>(select: (item: T) => readonly Localized[]) {
  return (served: Served<T>) =>
    select(served.item).flatMap((text) => inLocale(text, served)?.value ?? []);
}

/** Resolves a localized text of a part of an item. */
export function partText<P>(select: (part: P) => Localized) {
  return ({ part, of }: Part<P>) => inLocale(select(part), of)?.value ?? null;
}

/** The parts of an item, each with the item. */
export function partsOf<P, T extends PublicItem>(parts: readonly P[], of: Served<T>): Part<P, T>[] {
  return parts.map((part) => ({ part, of }));
}

/** What an item is called, for its reader. */
export function nameOf(served: Served): string | null {
  return inLocale(nameIn(served.item), served)?.value ?? null;
}

type OfType<T extends PublicType> = Served<ItemOf<T>>;
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
