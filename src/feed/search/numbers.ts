import type { PublicType } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';

/** The numbers by which the indexes of a scope know items; an item keeps its own. */
export type Numbers = {
  of(type: PublicType, id: string): number;
  /** The number that an item has already. */
  known(type: PublicType, id: string): number | undefined;
  /** Notes the entry that an item has now. */
  note(number: number, entry: LogEntry | undefined): void;
  /** The last that was noted. */
  entry(number: number): LogEntry | undefined;
  /** How many there are, from 0 on. */
  count(): number;
};

export function createNumbers(): Numbers {
  const known = new Map<string, number>();
  const entries: (LogEntry | undefined)[] = [];
  const keyOf = (type: PublicType, id: string) => `${type} ${id}`;
  return {
    known: (type, id) => known.get(keyOf(type, id)),
    of(type, id) {
      const key = keyOf(type, id);
      const number = known.get(key) ?? known.size;
      if (number === known.size) known.set(key, number);
      return number;
    },
    note(number, entry) {
      entries[number] = entry;
    },
    entry: (number) => entries[number],
    count: () => known.size,
  };
}
