import { publicTypeOf } from '../items/editions.ts';
import type { PublicType } from '../items/index.ts';
import { createSlot, type Derived, foundKey, itemKey, type Slot } from './derived.ts';
import type { Moved } from './journal.ts';
import { Pending } from './pending.ts';
import { inSlices } from './slices.ts';
import { positionOf } from './sorted.ts';
import type { All, EntryOf, PublicEntry, Reads, View } from './view.ts';

/** What sites of a scope see of each type, and what was made of that; both follow the log. */
export type Tables = {
  /** Sorted by id. It is changed in place when the log has moved: not to be held. */
  list(type: PublicType): readonly PublicEntry[];
  /** @throws Pending while there is much that it is to be made of. */
  derived<T extends PublicType, D extends Derived<T>>(of: DerivedName<T>, make: () => D): Made<D>;
};

/** Names a derived thing; equal names must mean equal things. */
export type DerivedName<T extends PublicType> = { type: T; name: string };

/** A derived thing and the other types that it was made from. */
export type Made<D> = { derived: D; reads: ReadonlySet<PublicType> };

type Building = { steps: Generator<void>; ready: Promise<void> | undefined; added: Set<string> };
type Kept = Slot & { building: Building | undefined; usedAt: number };
type Table = { entries: PublicEntry[]; slots: Map<string, Kept> };

/** So many entries are gone through at once, which takes some milliseconds. */
const fewEntries = 1_000;

/** Places in lists that are kept for a scope; each is a pointer. What was used least lately goes. */
const keptPlaces = 6_000_000;

/** @param view reads the store as it is now, for a site of the scope. */
export function createTables(view: Reads & { all: All }): Tables {
  const { store } = view;
  const tables = new Map<PublicType, Table>();
  let applied = store.applied();
  let used = 0;
  const whole: View = {
    ...view,
    list: list as View['list'],
    derived: (of, make) => derived(of, make),
    keep: (_, make) => make(),
  };

  function bringOn(): void {
    if (applied === store.applied()) return;
    const moved = store.appliedSince(applied);
    applied = store.applied();
    if (moved) bringOnBy(moved);
    else tables.clear();
  }

  function bringOnBy(moved: readonly Moved[]): void {
    const items = new Map(
      moved.map((each) => [itemKey(publicTypeOf(each.type) ?? '', each.id), each]),
    );
    for (const { type, id } of items.values()) {
      const publicType = publicTypeOf(type);
      const table = publicType && tables.get(publicType);
      if (table) replace(table, id, view.get(publicType, id));
    }
    const keys = new Set(items.keys());
    for (const each of moved) for (const [index, key] of each.keys) keys.add(foundKey(index, key));
    for (const table of tables.values()) {
      for (const [name, slot] of table.slots) {
        if (slot.isVolatile()) table.slots.delete(name);
        else makeAnew(table, slot, keys);
      }
    }
  }

  function makeAnew(table: Table, slot: Kept, keys: ReadonlySet<string>): void {
    const ids = new Set<string>();
    for (const key of keys) for (const id of slot.madeFrom(key)) ids.add(id);
    for (const id of ids) {
      removeFrom(slot, id);
      const entry = table.entries[positionOf(table.entries, id)];
      if (entry?.id === id) addTo(slot, entry);
    }
  }

  function tableOf(type: PublicType): Table {
    const known = tables.get(type);
    if (known) return known;
    const table: Table = { entries: view.all(type), slots: new Map() };
    tables.set(type, table);
    return table;
  }

  function list(type: PublicType): readonly PublicEntry[] {
    bringOn();
    return tableOf(type).entries;
  }

  function derived<T extends PublicType, D extends Derived<T>>(
    { type, name }: DerivedName<T>,
    make: () => D,
  ): Made<D> {
    bringOn();
    const table = tableOf(type);
    const slot =
      table.slots.get(name) ?? begin(table, name, make() as unknown as Derived<PublicType>);
    slot.usedAt = ++used;
    if (slot.building && table.entries.length <= fewEntries) runOut(slot.building.steps);
    if (slot.building) throw new Pending(readyOf(slot.building));
    return { derived: slot.derived as unknown as D, reads: slot.reads };
  }

  function begin(table: Table, name: string, fresh: Derived<PublicType>): Kept {
    const slot: Kept = { ...createSlot(fresh, whole), building: undefined, usedAt: 0 };
    slot.building = { steps: build(table, slot, name), ready: undefined, added: new Set() };
    table.slots.set(name, slot);
    return slot;
  }

  /** Goes through the entries of a moment; what has changed meanwhile was added as it is now. */
  function* build(table: Table, slot: Kept, name: string): Generator<void> {
    try {
      for (const entry of [...table.entries]) {
        const isNow = table.entries[positionOf(table.entries, entry.id)] === entry;
        if (isNow && !slot.building?.added.has(entry.id)) addTo(slot, entry);
        yield;
      }
    } catch (error) {
      table.slots.delete(name);
      throw error;
    }
    slot.building = undefined;
    dropSome();
  }

  function dropSome(): void {
    const slots = [...tables.values()].flatMap((table) =>
      [...table.slots].map(([name, slot]) => ({
        table,
        name,
        slot,
        places: slot.derived.places(),
      })),
    );
    let places = slots.reduce((sum, each) => sum + each.places, 0);
    for (const each of slots.sort((one, other) => one.slot.usedAt - other.slot.usedAt)) {
      if (places <= keptPlaces) return;
      if (each.slot.building) continue;
      each.table.slots.delete(each.name);
      places -= each.places;
    }
  }

  return { list, derived };
}

function readyOf(building: Building): Promise<void> {
  building.ready ??= inSlices(building.steps);
  return building.ready;
}

function runOut(steps: Generator<void>): void {
  while (!steps.next().done);
}

function replace(table: Table, id: string, entry: PublicEntry | undefined): void {
  const { entries } = table;
  const position = positionOf(entries, id);
  const isThere = entries[position]?.id === id;
  entries.splice(position, isThere ? 1 : 0, ...(entry ? [entry] : []));
  for (const slot of table.slots.values()) {
    if (isThere) removeFrom(slot, id);
    if (entry) addTo(slot, entry);
  }
}

function addTo(slot: Kept, entry: EntryOf<PublicType>): void {
  slot.add(entry);
  slot.building?.added.add(entry.id);
}

function removeFrom(slot: Kept, id: string): void {
  slot.remove(id);
  slot.building?.added.delete(id);
}
