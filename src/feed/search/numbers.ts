import type { PublicType } from '../items/index.ts';

/** The numbers by which the indexes of a store know items; an item keeps its own. */
export type Numbers = {
  of(type: PublicType, id: string): number;
  item(number: number): { type: PublicType; id: string } | undefined;
  count(): number;
};

export function createNumbers(): Numbers {
  const known = new Map<string, number>();
  const items: { type: PublicType; id: string }[] = [];
  return {
    of(type, id) {
      const key = `${type} ${id}`;
      const number = known.get(key) ?? items.length;
      if (number === items.length) {
        known.set(key, number);
        items.push({ type, id });
      }
      return number;
    },
    item: (number) => items[number],
    count: () => items.length,
  };
}
