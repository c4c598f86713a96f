import type { Contact, GeoPoint } from '../items/common.ts';
import type { Face } from '../items/face.ts';
import type { PublicItem } from '../items/index.ts';
import type { Describer, Node } from './describe.ts';

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

export function addressOf(clinic: Face<'clinic'>, { text }: Describer): Node {
  return {
    '@type': 'PostalAddress',
    streetAddress: text(clinic, clinic.address),
    addressLocality: text(clinic, clinic.city),
    addressRegion: clinic.subdivision,
    addressCountry: clinic.country,
  };
}

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
