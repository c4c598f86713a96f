import type { Where } from 'payload';

/** Which condition of a list's filter: those in a group all hold, of the groups one does. */
export type Place = { or: number; and: number };

export type Condition = { operator: string; value: unknown };

type Filter = { or?: { and?: Record<string, Record<string, unknown>>[] }[] };

/** The condition on a field at a place; undefined where there is none of it. */
export function conditionAt(where: Where, { or, and }: Place, path: string): Condition | undefined {
  const found = (where as Filter).or?.[or]?.and?.[and]?.[path];
  const [operator, value] = Object.entries(found ?? {})[0] ?? [];
  return operator ? { operator, value } : undefined;
}

/** A filter with another condition at a place. */
export function withCondition(
  where: Where,
  place: Place,
  { path, operator, value }: Condition & { path: string },
): Where {
  const { or = [] } = where as Filter;
  return {
    or: or.map((group, index) => ({
      and: (group.and ?? []).map((condition, at) =>
        index === place.or && at === place.and ? { [path]: { [operator]: value } } : condition,
      ),
    })),
  } as Where;
}
