import { createHash } from 'node:crypto';
import type {
  Audience,
  ClinicItem,
  DestinationItem,
  DoctorItem,
  FeedItem,
  SiteItem,
  SpecialtyItem,
} from '../../src/feed/items/index.ts';
import { everyone } from '../../src/feed/log/audience.ts';
import type { LogChange } from '../../src/feed/log/types.ts';
import type { Locale } from '../../translations/locales.ts';

const base = (id: string) => ({
  id,
  slug: id,
  formerSlugs: [],
  sourceLocale: 'ru' as const,
  updatedAt: '2026-01-01T00:00:00.000Z',
  translations: {
    ru: { state: 'source' as const, reviewedAt: null, stale: false, completeness: 1 },
  },
  externalIds: [],
});

/** A published clinic; say only what the test is about. */
export function aClinic(fields: Partial<ClinicItem> = {}): ClinicItem {
  const id = fields.id ?? 'clinic-1';
  return {
    ...base(id),
    type: 'clinic',
    name: { ru: `Клиника ${id}` },
    originalName: null,
    kind: 'hospital',
    lifecycle: 'operating',
    summary: {},
    description: {},
    address: {},
    city: {},
    country: 'RU',
    subdivision: null,
    location: null,
    airports: [],
    specialties: [],
    parent: null,
    beds: null,
    foundedYear: null,
    patientsPerYear: null,
    languages: [],
    support: {
      visaInvitation: false,
      invitationLeadDays: null,
      secondOpinion: false,
      secondOpinionDays: null,
      telemedicine: false,
      airportTransfer: false,
      companionStay: false,
      halal: 'none',
      prayerRoom: false,
      sameGenderDoctor: false,
      remoteAftercare: false,
      internationalOffice: false,
    },
    accreditations: [],
    insurers: [],
    paymentMethods: [],
    contacts: [],
    ...fields,
  };
}

export function aDoctor(fields: Partial<DoctorItem> = {}): DoctorItem {
  const id = fields.id ?? 'doctor-1';
  return {
    ...base(id),
    type: 'doctor',
    name: { ru: `Врач ${id}` },
    originalName: null,
    title: {},
    degrees: [],
    specialties: [],
    languages: [],
    positions: [],
    experienceSince: null,
    bio: {},
    ...fields,
  };
}

export function aDestination(fields: Partial<DestinationItem> = {}): DestinationItem {
  const id = fields.id ?? 'destination-1';
  return {
    ...base(id),
    type: 'destination',
    name: { ru: `Курорт ${id}` },
    kinds: [],
    country: 'RU',
    region: {},
    location: null,
    elevationMetres: null,
    season: null,
    resources: [],
    indications: {},
    contraindications: {},
    description: {},
    clinics: [],
    airports: [],
    territoryNote: {},
    ...fields,
  };
}

export function aSpecialty(fields: Partial<SpecialtyItem> = {}): SpecialtyItem {
  const id = fields.id ?? 'specialty-1';
  return {
    ...base(id),
    type: 'specialty',
    code: id,
    name: { ru: `Специальность ${id}` },
    parent: null,
    schemaOrg: null,
    fhirServiceType: null,
    synonyms: [],
    ...fields,
  };
}

/** A site without restrictions whose key is `pk_` and its id. */
export function aSite(fields: Partial<SiteItem> = {}): SiteItem {
  const id = fields.id ?? 'site-1';
  return {
    type: 'site',
    id,
    slug: id,
    name: `Site ${id}`,
    active: true,
    locales: [],
    defaultLocale: 'ru',
    fallback: [],
    types: [],
    countries: [],
    destinations: [],
    machineTexts: false,
    keys: [{ hash: sha256(keyOf(id)), expiresAt: null }],
    ...fields,
  };
}

export const keyOf = (siteId: string) => `pk_${siteId}`;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The audience of an item in a country. */
export const inCountry = (...countries: string[]): Audience => ({ ...everyone, countries });

/** A wanted state of the log: the item as it is, its version a hash of its content. */
export function publish(
  item: FeedItem,
  { audience = everyone, locales = ['ru'] }: { audience?: Audience; locales?: Locale[] } = {},
): LogChange {
  const version = sha256(JSON.stringify(item));
  return { id: item.id, type: item.type, item, version, audience, locales };
}

/** A wanted tombstone. */
export function withdraw({ id, type }: { id: string; type: FeedItem['type'] }): LogChange {
  return { id, type, item: null, version: '', audience: everyone, locales: [] };
}
