import { createHash } from 'node:crypto';
import type { ImageItem } from '../../src/contract/common.ts';
import type {
  AftercareProgrammeItem,
  Audience,
  ClinicItem,
  DestinationItem,
  DisclaimerItem,
  DoctorItem,
  EntryRuleItem,
  EventItem,
  FeedItem,
  GuideItem,
  OfferItem,
  OrganizationItem,
  PackageItem,
  ProcedureItem,
  SiteItem,
  SpecialtyItem,
  StatisticItem,
  TelemedicineServiceItem,
} from '../../src/contract/index.ts';
import { everyone } from '../../src/feed-log/audience.ts';
import type { LogChange } from '../../src/feed-log/types.ts';
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
  contentKind: 'information' as const,
  verifiedAt: null,
  sources: [],
  seo: { title: {}, description: {}, image: null },
  images: [],
  disclaimers: [],
});

/** An image of a stem, with one variant. */
export function anImage(stem: string): ImageItem {
  const card = { name: 'card', format: 'webp', filename: `${stem}.card.webp` } as const;
  return {
    id: stem,
    filename: `${stem}.jpg`,
    mimeType: 'image/jpeg',
    width: 800,
    height: 600,
    alt: {},
    caption: {},
    credit: null,
    focalPoint: null,
    placeholder: null,
    variants: [{ ...card, width: 640, height: 480, cropped: false }],
  };
}

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
    gallery: [],
    city: {},
    country: 'RU',
    subdivision: null,
    location: null,
    airports: [],
    specialties: [],
    procedures: [],
    operator: null,
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
    photo: null,
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
    gallery: [],
    airports: [],
    territoryNote: {},
    lastReviewed: null,
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

export function aProcedure(fields: Partial<ProcedureItem> = {}): ProcedureItem {
  const id = fields.id ?? 'procedure-1';
  return {
    ...base(id),
    type: 'procedure',
    code: id,
    name: { ru: `Процедура ${id}` },
    kind: null,
    specialty: null,
    summary: {},
    description: {},
    indications: {},
    contraindications: {},
    preparation: {},
    recovery: {},
    stayDays: null,
    flyAfterDays: null,
    codings: [],
    lastReviewed: null,
    ...fields,
  };
}

export const aPrice = (fields: Partial<OfferItem['price']> = {}): OfferItem['price'] => ({
  kind: 'from',
  from: 1000,
  to: null,
  currency: 'RUB',
  ...fields,
});

export function anOffer(fields: Partial<OfferItem> = {}): OfferItem {
  const id = fields.id ?? 'offer-1';
  return {
    ...base(id),
    type: 'offer',
    procedure: 'procedure-1',
    clinic: 'clinic-1',
    title: {},
    price: aPrice(),
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2026-12-31T00:00:00.000Z',
    stayDays: null,
    waitDays: null,
    includes: [],
    excludes: [],
    residenceCountries: [],
    ...fields,
  };
}

export function aPackage(fields: Partial<PackageItem> = {}): PackageItem {
  const id = fields.id ?? 'package-1';
  return {
    ...base(id),
    type: 'package',
    title: { ru: `Пакет ${id}` },
    destination: null,
    clinic: null,
    audience: null,
    days: null,
    price: aPrice(),
    validFrom: null,
    validTo: null,
    programme: [],
    includes: [],
    excludes: [],
    tourismPartners: [],
    ...fields,
  };
}

export function anOrganization(fields: Partial<OrganizationItem> = {}): OrganizationItem {
  const id = fields.id ?? 'organization-1';
  return {
    ...base(id),
    type: 'organization',
    name: { ru: `Организация ${id}` },
    kind: 'agency',
    lifecycle: null,
    registrationNumber: null,
    host: null,
    country: 'RU',
    city: {},
    serves: [],
    languages: [],
    contacts: [],
    openingHours: null,
    agreements: [],
    ...fields,
  };
}

export function anEntryRule(fields: Partial<EntryRuleItem> = {}): EntryRuleItem {
  const id = fields.id ?? 'entry-rule-1';
  return {
    ...base(id),
    type: 'entryRule',
    sourceCountry: 'SA',
    destinationCountry: 'RU',
    purpose: 'treatment',
    regime: 'eVisa',
    maxDays: null,
    invitationBy: null,
    documents: [],
    officialUrl: 'https://example.org/',
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: null,
    ...fields,
  };
}

export function anAftercareProgramme(
  fields: Partial<AftercareProgrammeItem> = {},
): AftercareProgrammeItem {
  const id = fields.id ?? 'aftercare-1';
  return {
    ...base(id),
    type: 'aftercareProgramme',
    name: { ru: `Программа ${id}` },
    provider: null,
    steps: [],
    remote: false,
    durationDays: null,
    homePartners: [],
    countries: [],
    lastReviewed: null,
    ...fields,
  };
}

export function aTelemedicineService(
  fields: Partial<TelemedicineServiceItem> = {},
): TelemedicineServiceItem {
  const id = fields.id ?? 'telemedicine-1';
  return {
    ...base(id),
    type: 'telemedicineService',
    name: { ru: `Служба ${id}` },
    provider: null,
    kind: null,
    lifecycle: 'operating',
    sites: [],
    languages: [],
    ...fields,
  };
}

export function anEvent(fields: Partial<EventItem> = {}): EventItem {
  const id = fields.id ?? 'event-1';
  return {
    ...base(id),
    type: 'event',
    name: { ru: `Событие ${id}` },
    kind: null,
    mode: null,
    start: '2026-06-01T09:00:00.000Z',
    end: null,
    timezone: null,
    country: null,
    city: {},
    venue: {},
    organizers: [],
    url: null,
    programme: {},
    ...fields,
  };
}

export function aStatistic(fields: Partial<StatisticItem> = {}): StatisticItem {
  const id = fields.id ?? 'statistic-1';
  return {
    ...base(id),
    type: 'statistic',
    metric: 'foreignPatients',
    area: 'RU',
    period: '2025',
    value: 1,
    unit: 'persons',
    definition: { ru: `Определение ${id}` },
    source: { title: 'Источник', publisher: null, url: null, published: null, language: null },
    ...fields,
  };
}

export function aGuide(fields: Partial<GuideItem> = {}): GuideItem {
  const id = fields.id ?? 'guide-1';
  return {
    ...base(id),
    type: 'guide',
    title: { ru: `Путеводитель ${id}` },
    body: {},
    audienceCountries: [],
    related: [],
    lastReviewed: null,
    ...fields,
  };
}

export function aDisclaimer(fields: Partial<DisclaimerItem> = {}): DisclaimerItem {
  const id = fields.id ?? 'disclaimer-1';
  return {
    type: 'disclaimer',
    id,
    sourceLocale: 'ru',
    jurisdiction: 'RU',
    edition: '1',
    text: { ru: `Оговорка ${id}` },
    ...fields,
  };
}

/** An accreditation of a clinic that holds in 2026. */
export const anAccreditation = (
  fields: Partial<ClinicItem['accreditations'][number]> = {},
): ClinicItem['accreditations'][number] => ({
  schemeCode: 'jci',
  schemeName: {},
  issuer: {},
  schemeKind: null,
  registryUrl: null,
  number: null,
  scope: {},
  validFrom: '2020-01-01',
  validTo: null,
  status: 'active',
  evidenceUrl: 'https://example.org/',
  ...fields,
});

/** A site without restrictions whose key is `pk_` and its id. */
export function aSite(fields: Partial<SiteItem> = {}): SiteItem {
  const id = fields.id ?? 'site-1';
  return {
    type: 'site',
    id,
    slug: id,
    name: `Site ${id}`,
    active: true,
    country: null,
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
  return { id: item.id, type: item.type, item, version, audience, locales, textLocales: locales };
}

/** A wanted tombstone. */
export function withdraw({ id, type }: { id: string; type: FeedItem['type'] }): LogChange {
  return { id, type, item: null, version: '', audience: everyone, locales: [] };
}
