import { canonicalJson } from './canonical.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from './index.ts';

const byName = (item: { name: Localized }) => item.name;
const byTitle = (item: { title: Localized }) => item.title;
const nameless = (): Localized => ({});

/** What an item of each type is called. */
const names: { [T in PublicType]: (item: ItemOf<T>) => Localized } = {
  clinic: byName,
  doctor: byName,
  destination: byName,
  specialty: byName,
  procedure: byName,
  offer: byTitle,
  package: byTitle,
  organization: byName,
  entryRule: nameless,
  aftercareProgramme: byName,
  telemedicineService: byName,
  event: byName,
  statistic: nameless,
  guide: byTitle,
};

/** What an item is called, in its languages. */
export function nameIn(item: PublicItem): Localized {
  return (names[item.type] as (item: PublicItem) => Localized)(item);
}

/** What other items show of an item: in their JSON-LD, and where their texts name it. */
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

/** Equal for items of which others show the same. */
export function faceOf(item: PublicItem): string {
  const shown = (fields[item.type] as readonly (keyof PublicItem)[]).map((name) => item[name]);
  return canonicalJson([item.sourceLocale, ...shown]);
}
