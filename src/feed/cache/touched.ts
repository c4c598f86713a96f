import type { PublicType } from '../items/index.ts';
import type { View } from '../memory/view.ts';

/** What an answer was made from: it stays true for as long as nothing of this changes. */
export type Touched = {
  /** Types that were gone through, or looked up by something else than an id. */
  types: Set<PublicType>;
  /** Single items, there or not, as `type/id`. */
  items: Set<string>;
  /** The log itself, or what is not known here: true only until anything at all changes. */
  everything: boolean;
};

export const itemKey = (type: PublicType, id: string) => `${type}/${id}`;

/** What each way to read a view touches; a way that is not listed touches everything. */
const touches: Record<string, (touched: Touched, type: PublicType, id: string) => void> = {
  get: ({ items }, type, id) => items.add(itemKey(type, id)),
  list: ({ types }, type) => types.add(type),
  bySlug: ({ types }, type) => types.add(type),
  byExternalId: ({ types }, type) => types.add(type),
  doctorsOf: ({ types }) => types.add('doctor'),
};

/** A view that notes in `touched` what is read of it. */
export function trackedView(view: View): { view: View; touched: Touched } {
  const touched: Touched = { types: new Set(), items: new Set(), everything: false };
  const tracked: Record<string, unknown> = {
    site: view.site,
    get store() {
      touched.everything = true;
      return view.store;
    },
  };
  for (const [name, read] of Object.entries(view)) {
    if (name in tracked) continue;
    const touch = touches[name];
    if (typeof read !== 'function' || !touch) {
      Object.defineProperty(tracked, name, {
        get() {
          touched.everything = true;
          return read;
        },
      });
      continue;
    }
    const wrapped = read as (type: PublicType, id: string) => unknown;
    tracked[name] = (type: PublicType, id: string) => {
      touch(touched, type, id);
      return wrapped(type, id);
    };
  }
  return { view: tracked as View, touched };
}
