import type { PublicType } from '../items/index.ts';
import type { Derived } from '../memory/derived.ts';
import type { DerivedName, Made } from '../memory/tables.ts';
import {
  type EntryOf,
  type NamedBy,
  type NamingIndex,
  typeNaming,
  type View,
} from '../memory/view.ts';

/** What an answer was made from: it stays true for as long as nothing of this changes. */
export type Touched = {
  /** Types that were gone through, or looked up by something else than an id. */
  types: Set<PublicType>;
  /** Single items and disclaimers, there or not, as `type/id`. */
  items: Set<string>;
  /** The log itself, or what is not known here: true only until anything at all changes. */
  everything: boolean;
  /** What its parts were made from: referred to, since thousands of answers have the same parts. */
  within: Touched[];
};

/** All that something was made from, its parts included. */
export function allOf(touched: Touched): Touched {
  const all = nothing();
  addAll(all, touched);
  return all;
}

function addAll(all: Touched, { types, items, everything, within }: Touched): void {
  for (const type of types) all.types.add(type);
  for (const item of items) all.items.add(item);
  all.everything ||= everything;
  for (const part of within) addAll(all, part);
}

export const itemKey = (type: PublicType, id: string) => `${type}/${id}`;

const nothing = (): Touched => ({
  types: new Set(),
  items: new Set(),
  everything: false,
  within: [],
});

/**
 * A view that notes in `touched` what is read of it. What `keep` gives was made from what was read
 * when it was made; it must not read any more later. Who reads the store itself may have read
 * everything.
 */
export function trackedView(view: View): { view: View; touched: Touched } {
  const tracked = new TrackedView(view);
  return { view: tracked, touched: tracked.noted };
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

  get store(): View['store'] {
    this.noted.everything = true;
    return this.#view.store;
  }

  get<T extends PublicType>(type: T, id: string): EntryOf<T> | undefined {
    this.noted.items.add(itemKey(type, id));
    return this.#view.get(type, id);
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

  naming<N extends NamingIndex>(index: N, id: string): readonly EntryOf<NamedBy[N]>[] {
    this.noted.types.add(typeNaming[index]);
    return this.#view.naming(index, id);
  }

  disclaimer(id: string): ReturnType<View['disclaimer']> {
    this.noted.items.add(`disclaimer/${id}`);
    return this.#view.disclaimer(id);
  }

  keep<T>(key: string, make: () => T, size: (value: T) => number = () => 0): T {
    const kept = this.#view.keep(
      `with what it touched ${key}`,
      () => this.#noting(make),
      ({ value }) => size(value),
    );
    this.noted.within.push(kept.touched);
    return kept.value;
  }

  derived<T extends PublicType, D extends Derived<T>>(of: DerivedName<T>, make: () => D): Made<D> {
    const made = this.#view.derived(of, make);
    this.noted.types.add(of.type);
    for (const type of made.reads) this.noted.types.add(type);
    return made;
  }

  /** What something is made from, apart from what was noted before. */
  #noting<T>(make: () => T): { value: T; touched: Touched } {
    const outer = this.noted;
    this.noted = nothing();
    try {
      return { value: make(), touched: this.noted };
    } finally {
      this.noted = outer;
    }
  }
}

type ExternalId = Parameters<View['byExternalId']>[1];
