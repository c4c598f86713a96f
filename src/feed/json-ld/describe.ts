import type { Contact, GeoPoint } from '../../contract/common.ts';
import type { Face } from '../../contract/face.ts';
import type { ItemOf, Localized, PublicItem, PublicType, RichText } from '../../contract/index.ts';

/** A node of JSON-LD. */
export type Node = { '@type': string | string[] } & Record<string, unknown>;

/** What a description needs to know of its reader. */
export type Describer = {
  /** The locale that an item is served in; null when it has text in none. */
  localeOf: (item: PublicItem) => string | null;
  text: (item: Pick<PublicItem, 'sourceLocale'>, text: Localized) => string | null;
  /** A rich text without its format. */
  plain: (item: PublicItem, text: Localized<RichText>) => string | null;
  /** Addresses of the pictures of an item. */
  images: (item: PublicItem) => string[];
  /** Another item, if the reader may see it: what else it has is no part of the item’s version. */
  get: <T extends PublicType>(type: T, id: string | null) => Face<T> | null;
  /** The item's id in the feed. */
  idOf: (item: Pick<PublicItem, 'type' | 'id'>) => string;
};

export type Describe<T extends PublicType> = (item: ItemOf<T>, describer: Describer) => Node | null;

/** A node without what is empty: no null, no empty text, list or object. */
export function compact(node: Node): Node {
  return (without(node) ?? { '@type': node['@type'] }) as Node;
}

function without(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(without).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, without(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  const says = kept.some(([name]) => name !== '@type');
  return says ? Object.fromEntries(kept) : undefined;
}

/** What every description says of the item itself. */
export function identity(item: PublicItem, { idOf, images }: Describer) {
  return {
    '@id': `urn:polyclinic:${idOf(item)}`,
    identifier: item.externalIds.map(({ system, value }) => ({
      '@type': 'PropertyValue',
      propertyID: system,
      value,
    })),
    image: images(item),
  };
}

/** ISO 8601 without the time. */
export const day = (moment: string | null): string | null => moment?.slice(0, 10) ?? null;

export const geo = (location: GeoPoint | null, elevation: number | null = null): Node | null =>
  location && { '@type': 'GeoCoordinates', ...location, elevation };

/** The values of contacts of a kind. */
export const reachedBy = (contacts: readonly Contact[], ...kinds: string[]): string[] =>
  contacts.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);

export const addressOf = (clinic: Face<'clinic'>, { text }: Describer): Node => ({
  '@type': 'PostalAddress',
  streetAddress: text(clinic, clinic.address),
  addressLocality: text(clinic, clinic.city),
  addressRegion: clinic.subdivision,
  addressCountry: clinic.country,
});

/** The address of what is known to be in a city of a country. */
export const cityOf = (
  item: Pick<ItemOf<'event' | 'organization'>, 'sourceLocale' | 'city' | 'country'>,
  { text }: Describer,
): Node => ({
  '@type': 'PostalAddress',
  addressLocality: text(item, item.city),
  addressCountry: item.country,
});

export const countryNamed = (code: string): Node => ({ '@type': 'Country', identifier: code });

/**
 * The members of schema.org's MedicalSpecialty. It has none for ophthalmology, rehabilitation or
 * balneology, among others.
 */
const medicalSpecialties = new Set(
  [
    'Anesthesia Cardiovascular CommunityHealth Dentistry Dermatologic Dermatology DietNutrition',
    'Emergency Endocrine Gastroenterologic Genetic Geriatric Gynecologic Hematologic Infectious',
    'LaboratoryScience Midwifery Musculoskeletal Neurologic Nursing Obstetric Oncologic Optometric',
    'Otolaryngologic Pathology Pediatric PharmacySpecialty Physiotherapy PlasticSurgery Podiatric',
    'PrimaryCare Psychiatric PublicHealth Pulmonary Radiography Renal RespiratoryTherapy',
    'Rheumatologic SpeechPathology Surgical Toxicologic Urologic',
  ].flatMap((line) => line.split(' ')),
);

/** Specialties as schema.org names them, and by their own names those that it has no word for. */
export function specialtiesOf(ids: readonly string[], { get, text }: Describer) {
  const specialties = ids.flatMap((id) => get('specialty', id) ?? []);
  const isKnown = ({ schemaOrg }: Face<'specialty'>) => medicalSpecialties.has(schemaOrg ?? '');
  return {
    medicalSpecialty: specialties
      .filter(isKnown)
      .map(({ schemaOrg }) => `https://schema.org/${schemaOrg}`),
    knowsAbout: specialties
      .filter((specialty) => !isKnown(specialty))
      .flatMap((specialty) => text(specialty, specialty.name) ?? []),
  };
}
