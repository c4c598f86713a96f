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
