import { canonicalJson } from './canonical.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from './index.ts';

/**
 * What other items show of an item, in their JSON-LD and where their texts name it: first what it is
 * called.
 */
const fields = {
  clinic: ['name', 'kind', 'address', 'city', 'subdivision', 'country'],
  doctor: ['name'],
  destination: ['name'],
  specialty: ['name', 'schemaOrg'],
  procedure: ['name'],
  offer: ['title'],
  package: ['title'],
  organization: ['name'],
  entryRule: [],
  aftercareProgramme: ['name'],
  telemedicineService: ['name'],
  event: ['name'],
  statistic: [],
  guide: ['title'],
} as const satisfies { [T in PublicType]: readonly (keyof ItemOf<T>)[] };

type Shown<T extends PublicType> = Extract<(typeof fields)[T][number], keyof ItemOf<T>>;

/** An item as others may show it; a text of it is read by its own chain of locales. */
export type Face<T extends PublicType> = Pick<ItemOf<T>, 'type' | 'id' | 'sourceLocale' | Shown<T>>;

/** What an item is called, in its languages; nothing for one that has no name. */
export function nameIn(item: PublicItem): Localized {
  const [name] = shownOf(item);
  return (name === undefined ? {} : item[name]) as Localized;
}

/** Equal for items of which others show the same. */
export function faceOf(item: PublicItem): string {
  return canonicalJson([item.sourceLocale, ...shownOf(item).map((name) => item[name])]);
}

const shownOf = ({ type }: PublicItem) => fields[type] as readonly (keyof PublicItem)[];
