import type { PublicItem, PublicType } from '../../items/index.ts';
import type { PublicEntry } from '../../memory/view.ts';
import type { FeedContext } from '../context.ts';
import { idOfType } from '../global-id.ts';

type Test<Item, Wanted> = (wanted: Wanted, context: FeedContext) => (item: Item) => boolean;

/** One test for each field of a filter. */
export type Tests<Item, Filter> = {
  [K in keyof Filter]-?: Test<Item, NonNullable<Filter[K]>>;
};

/** The entries whose items meet everything that a filter asks for. */
export function meeting<T extends PublicItem, Filter extends object>(
  entries: readonly PublicEntry<T>[],
  {
    tests,
    filter,
    context,
  }: { tests: Tests<T, Filter>; filter: Filter | null | undefined; context: FeedContext },
): readonly PublicEntry<T>[] {
  const fields = Object.keys(filter ?? {}) as (keyof Filter)[];
  const each = fields.flatMap((field) => {
    const wanted = filter?.[field];
    return wanted == null ? [] : tests[field](wanted, context);
  });
  if (each.length === 0) return entries;
  return entries.filter(({ item }) => each.every((test) => test(item)));
}

/** The test whether an item refers to another; to what is out of scope, none does. */
export function refersTo<Item>(
  type: PublicType,
  select: (item: Item) => readonly string[],
): Test<Item, string> {
  return (globalId, { view }) => {
    const id = idOfType(globalId, type);
    const exists = view.get(type, id) !== undefined;
    return (item) => exists && select(item).includes(id);
  };
}
