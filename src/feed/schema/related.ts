import type { ItemOf, PublicItem, PublicType } from '../items/index.ts';
import type { FeedContext } from './context.ts';
import { type Served, serve } from './served.ts';

type OfType<T extends PublicType> = Served<ItemOf<T>>;
type From = { of: Served; context: FeedContext };

/** The item that another refers to, for the same reader; null when it is out of scope. */
export function oneRelated<T extends PublicType>(
  type: T,
  id: string | null,
  { of, context: { view } }: From,
): OfType<T> | null {
  const entry = id === null ? undefined : view.get(type, id);
  return entry ? (serve<PublicItem>(entry, { view, reading: of.reading }) as OfType<T>) : null;
}

/** The items that another refers to, without those that are out of scope. */
export function allRelated<T extends PublicType>(
  type: T,
  ids: readonly string[],
  from: From,
): OfType<T>[] {
  return ids.flatMap((id) => oneRelated(type, id, from) ?? []);
}
