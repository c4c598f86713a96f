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

type Read = (...args: never[]) => unknown;

/** The type that each index by another item's id finds. */
const typesNaming: Record<string, PublicType> = {
  clinicOfDoctor: 'doctor',
  clinicOfOffer: 'offer',
  procedureOfOffer: 'offer',
  clinicOfPackage: 'package',
  destinationOfPackage: 'package',
  parentOfSpecialty: 'specialty',
  clinicOfDestination: 'destination',
};

/** What each way to read a view touches, by its arguments; false for what is not known here. */
const touches: Record<string, (touched: Touched, ...args: string[]) => unknown> = {
  get: ({ items }, type, id) => items.add(`${type}/${id}`),
  list: ({ types }, type) => types.add(type as PublicType),
  bySlug: ({ types }, type) => types.add(type as PublicType),
  byExternalId: ({ types }, type) => types.add(type as PublicType),
  naming: ({ types }, index = '') => {
    const type = typesNaming[index];
    return type ? types.add(type) : false;
  },
};

const nothing = (): Touched => ({ types: new Set(), items: new Set(), everything: false });

/**
 * A view that notes in `touched` what is read of it. What `keep` gives was made from what was read
 * when it was made; it must not read any more later. A way to read that is not known here touches
 * everything.
 */
export function trackedView(view: View): { view: View; touched: Touched } {
  const touched = nothing();
  let noted = touched;

  const keep: View['keep'] = (key, make, size = () => 0) => {
    const kept = view.keep(
      `with what it touched ${key}`,
      () => {
        const outer = noted;
        noted = nothing();
        try {
          return { value: make(), touched: noted };
        } finally {
          noted = outer;
        }
      },
      ({ value }) => size(value),
    );
    addTouched(noted, kept.touched);
    return kept.value;
  };

  const noting = (name: string, read: Read) => {
    const touch = touches[name];
    return (...args: string[]) => {
      if (!touch || touch(noted, ...args) === false) noted.everything = true;
      return read(...(args as never[]));
    };
  };

  const tracked: Record<string, unknown> = {
    site: view.site,
    keep,
    get store() {
      noted.everything = true;
      return view.store;
    },
  };
  for (const [name, read] of Object.entries(view)) {
    if (!(name in tracked)) tracked[name] = noting(name, read as Read);
  }
  return { view: tracked as View, touched };
}

/** Notes that something was also made from `more`. */
export function addTouched(touched: Touched, more: Touched): void {
  for (const type of more.types) touched.types.add(type);
  for (const item of more.items) touched.items.add(item);
  touched.everything ||= more.everything;
}
