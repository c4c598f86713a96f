import type { Quantity } from './quantities-in.ts';

export type QuantityPair = { source: Quantity; target: Quantity };

type QuantityPairs = { pairs: QuantityPair[]; missing: Quantity[]; added: Quantity[] };

const sameValue = (one: Quantity, other: Quantity) =>
  one.values.some((value) => other.values.includes(value));
const sameUnit = (one: Quantity, other: Quantity) =>
  (one.unit ?? one.shared)?.unit.id === (other.unit ?? other.shared)?.unit.id;
const sameBound = (one: Quantity, other: Quantity) =>
  one.bounds.firm?.direction === other.bounds.firm?.direction && one.negative === other.negative;

/** From the closest likeness to the loosest, so that equal numbers meet their own. */
const likeness = [
  (one: Quantity, other: Quantity) =>
    sameValue(one, other) && sameUnit(one, other) && sameBound(one, other),
  (one: Quantity, other: Quantity) => sameValue(one, other) && sameUnit(one, other),
  sameValue,
];

/** Lays the numbers of two texts beside each other; each is used once. */
export function pairQuantities(
  sources: readonly Quantity[],
  targets: readonly Quantity[],
): QuantityPairs {
  let missing = [...sources];
  const added = [...targets];
  const pairs: QuantityPair[] = [];
  for (const isLike of likeness) {
    missing = missing.filter((source) => {
      const index = added.findIndex((target) => isLike(source, target));
      const [target] = index < 0 ? [] : added.splice(index, 1);
      if (target) pairs.push({ source, target });
      return !target;
    });
  }
  return { pairs, missing, added };
}
