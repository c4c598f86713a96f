import type { Locale } from '../../../translations/locales.ts';
import type { Localized, PublicItem } from '../items/index.ts';
import { pick } from '../locale/pick.ts';
import { chainFor, type Reading } from '../locale/reading.ts';
import { keptVersion } from '../memory/site-version.ts';
import type { PublicEntry, View } from '../memory/view.ts';
import { asSeen } from '../scope/as-seen.ts';

/** An item on its way to a reader: what resolvers of items get. */
export type Served<T extends PublicItem = PublicItem> = {
  /** As the site sees it: without references to what is out of its scope. */
  readonly item: T;
  /** The whole of it, which is for nobody to see. */
  readonly entry: Readable<T>;
  /** Of what the site sees. */
  readonly version: string;
  readonly reading: Reading;
};

type Readable<T extends PublicItem> = Pick<PublicEntry<T>, 'id' | 'type' | 'item' | 'version'>;

/** A part of an item (a position, an accreditation), with what its texts need. */
export type Part<P, T extends PublicItem = PublicItem> = { part: P; of: Served<T> };

/** Makes an item ready for a reader of a site. */
export function serve<T extends PublicItem>(
  entry: Readable<T>,
  { view, reading }: { view: View; reading: Reading },
): Served<T> {
  return new ServedItem(entry, view, reading);
}

/** Reads the item only when something is asked of it: many are but counted, or known already. */
class ServedItem<T extends PublicItem> implements Served<T> {
  readonly entry: Readable<T>;
  readonly reading: Reading;
  readonly #view: View;
  #item: T | undefined;

  constructor(entry: Readable<T>, view: View, reading: Reading) {
    this.entry = entry;
    this.reading = reading;
    this.#view = view;
  }

  get version(): string {
    return keptVersion(this.entry, this.#view);
  }

  get item(): T {
    this.#item ??= asSeen(this.entry.item, (type, id) => this.#view.get(type, id) !== undefined);
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
