import type { PublicItem, PublicType } from '../../contract/index.ts';
import type { Reference } from '../../contract/relations.ts';
import type { Reading } from '../locale/reading.ts';
import type { LocalizedItem } from '../replica/items.ts';
import type { EntryOf, ItemAt, PublicEntry, View } from '../replica/view.ts';

/** What an answer was made from: it stays true for as long as nothing of this changes. */
export type Dependencies = {
  /** Types that were gone through, or looked up by something else than an id. */
  types: Set<PublicType>;
  /** Single items and disclaimers, there or not, as `type/id`. */
  items: Set<string>;
  /** The log itself, or what is not known here: true only until anything at all changes. */
  everything: boolean;
  /** What its parts were made from: referred to, since thousands of answers have the same parts. */
  within: Dependencies[];
};

/** All that something was made from, its parts included. */
export function allOf(dependencies: Dependencies): Dependencies {
  const all = nothing();
  addAll(all, dependencies);
  return all;
}

function addAll(all: Dependencies, { types, items, everything, within }: Dependencies): void {
  for (const type of types) all.types.add(type);
  for (const item of items) all.items.add(item);
  all.everything ||= everything;
  for (const part of within) addAll(all, part);
}

export const itemKey = (type: PublicType, id: string) => `${type}/${id}`;

const nothing = (): Dependencies => ({
  types: new Set(),
  items: new Set(),
  everything: false,
  within: [],
});

/**
 * A view that notes in `dependencies` what is read of it. What `memo` gives was made from what was read
 * when it was made; it must not read any more later. Who reads the replica itself may have read
 * everything.
 */
export function trackedView(view: View): { view: View; dependencies: Dependencies } {
  const tracked = new TrackedView(view);
  return { view: tracked, dependencies: tracked.noted };
}

/** A class, since one is made for every answer and every part of one. */
class TrackedView implements View {
  readonly #view: View;
  readonly site: View['site'];
  noted = nothing();

  constructor(view: View) {
    this.#view = view;
    this.site = view.site;
  }

  get replica(): View['replica'] {
    this.noted.everything = true;
    return this.#view.replica;
  }

  get<T extends PublicType>(type: T, id: string): EntryOf<T> | undefined {
    // What was gone through is noted as a whole.
    const { noted } = this;
    if (!noted.everything && !noted.types.has(type)) noted.items.add(itemKey(type, id));
    return this.#view.get(type, id);
  }

  item<T extends PublicItem>(entry: PublicEntry<T>, reading: Reading): LocalizedItem<T> {
    const item = this.#view.item(entry, reading);
    this.noted.within.push(dependenciesOn(item));
    return item;
  }

  itemAt(row: number, reading: Reading): LocalizedItem {
    const item = this.#view.itemAt(row, reading);
    this.noted.within.push(dependenciesOn(item));
    return item;
  }

  list<T extends PublicType>(type: T): readonly EntryOf<T>[] {
    this.noted.types.add(type);
    return this.#view.list(type);
  }

  bySlug<T extends PublicType>(type: T, slug: string): EntryOf<T> | undefined {
    this.noted.types.add(type);
    return this.#view.bySlug(type, slug);
  }

  byExternalId<T extends PublicType>(type: T, id: ExternalId): EntryOf<T> | undefined {
    this.noted.types.add(type);
    return this.#view.byExternalId(type, id);
  }

  referencedBy(by: PublicType, field: string, to: Reference): readonly ItemAt[] {
    this.noted.types.add(by);
    return this.#view.referencedBy(by, field, to);
  }

  depend(on: PublicType): void {
    this.noted.types.add(on);
  }

  get unnoted(): View {
    return this.#view;
  }

  disclaimer(id: string): ReturnType<View['disclaimer']> {
    this.noted.items.add(`disclaimer/${id}`);
    return this.#view.disclaimer(id);
  }

  query<T extends unknown[]>(
    reads: readonly PublicType[],
    make: Parameters<View['query']>[1],
  ): T[] {
    for (const type of reads) this.noted.types.add(type);
    return this.#view.query<T>(reads, make);
  }

  memo<T>(key: string, make: () => T, size: (value: T) => number = () => 0): T {
    const memoized = this.#view.memo(
      `with its dependencies ${key}`,
      () => this.#noting(make),
      ({ value }) => size(value),
    );
    this.noted.within.push(memoized.dependencies);
    return memoized.value;
  }

  /** What something is made from, apart from what was noted before. */
  #noting<T>(make: () => T): { value: T; dependencies: Dependencies } {
    const outer = this.noted;
    this.noted = nothing();
    try {
      return { value: make(), dependencies: this.noted };
    } finally {
      this.noted = outer;
    }
  }
}

/** What an item refers to, noted once for all answers that have it. */
function dependenciesOn({ references, made }: LocalizedItem): Dependencies {
  if (made.dependencies) return made.dependencies as Dependencies;
  const noted = nothing();
  for (const { type, id } of references) noted.items.add(itemKey(type, id));
  made.dependencies = noted;
  return noted;
}

type ExternalId = Parameters<View['byExternalId']>[1];
