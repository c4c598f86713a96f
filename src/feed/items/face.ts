import { canonicalJson } from '../cache/canonical.ts';
import type { ItemOf, PublicItem, PublicType } from './index.ts';

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
