import { builder } from '../builder.ts';

/**
 * An enum whose values are the item's words in GraphQL's spelling: `diagnosticCentre` is
 * DIAGNOSTIC_CENTRE.
 */
export function enumOf<const V extends string>(
  name: string,
  description: string,
  values: readonly V[],
) {
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(values.map((value) => [spelling(value), { value }])) as Record<
      string,
      { value: V }
    >,
  });
  const names = Object.fromEntries(values.map((value) => [value, spelling(value)])) as Record<
    V,
    string
  >;
  const known = (value: string) => values.find((each) => each === value) ?? null;
  return Object.assign(ref, {
    /** Null for a word that a newer editor knows and this node does not. */
    known,
    /** The name of a word that is known. */
    nameOf: (value: V) => names[value],
    /** The known words of a list. */
    allKnown: (list: readonly string[]) => list.flatMap((value) => known(value) ?? []),
  });
}

const spelling = (word: string) => word.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
