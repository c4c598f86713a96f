import { namedIn } from '../rich-text/named.ts';
import type { ItemOf, Localized, PublicItem, PublicType, RichText } from './index.ts';

/** An item that another refers to, there or not. */
export type Reference = { type: PublicType; id: string };

type Ids = string | null | undefined | readonly string[];

/** The references that each type has in fields of its own. */
const inFields: {
  [T in PublicType]: (item: ItemOf<T>) => readonly (readonly [PublicType, Ids])[];
} = {
  clinic: ({ specialties, procedures, operator, parent }) => [
    ['specialty', specialties],
    ['procedure', procedures],
    ['organization', operator],
    ['clinic', parent],
  ],
  doctor: ({ specialties, positions }) => [
    ['specialty', specialties],
    ['clinic', positions.map(({ clinic }) => clinic)],
  ],
  destination: ({ clinics }) => [['clinic', clinics]],
  specialty: ({ parent }) => [['specialty', parent]],
  procedure: ({ specialty }) => [['specialty', specialty]],
  offer: ({ procedure, clinic }) => [
    ['procedure', procedure],
    ['clinic', clinic],
  ],
  package: ({ destination, clinic, tourismPartners }) => [
    ['destination', destination],
    ['clinic', clinic],
    ['organization', tourismPartners],
  ],
  organization: ({ host, agreements }) => [
    ['clinic', host],
    ['organization', agreements.flatMap((agreement) => agreement.with ?? [])],
  ],
  entryRule: () => [],
  aftercareProgramme: ({ provider, homePartners }) => [
    ['clinic', provider],
    ['organization', homePartners],
  ],
  telemedicineService: ({ provider }) => [['clinic', provider]],
  event: ({ organizers }) => [['organization', organizers]],
  statistic: () => [],
  guide: ({ related }) => related.map(({ type, id }) => [type, id] as const),
};

/** The fields of each type whose texts can name items. */
export const richTextFields: { readonly [T in PublicType]?: readonly (keyof ItemOf<T>)[] } = {
  clinic: ['description'],
  doctor: ['bio'],
  destination: ['description'],
  procedure: ['description'],
  event: ['programme'],
  guide: ['body'],
};

/** Everything that an item refers to, in its fields or in its texts, each once. */
export function referencesIn(item: PublicItem): Reference[] {
  const fields = (inFields[item.type] as (of: PublicItem) => ReturnType<typeof inFields.clinic>)(
    item,
  );
  const found = new Map<string, Reference>();
  const add = (type: PublicType, id: string) => void found.set(`${type} ${id}`, { type, id });
  for (const [type, ids] of fields) for (const id of [ids ?? []].flat()) add(type, id);
  for (const { type, id } of textsIn(item).flatMap((text) => namedIn(text).items)) add(type, id);
  return [...found.values()];
}

function textsIn(item: PublicItem): RichText[] {
  const names = (richTextFields[item.type] ?? []) as readonly (keyof PublicItem)[];
  return names.flatMap((name) =>
    Object.values((item[name] ?? {}) as unknown as Localized<RichText>),
  );
}
