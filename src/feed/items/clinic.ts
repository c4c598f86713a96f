import type {
  Airport,
  Contact,
  GeoPoint,
  ItemBase,
  LanguageOffered,
  Localized,
  RichText,
} from './common.ts';

export type Accreditation = {
  schemeCode: string;
  schemeName: Localized;
  issuer: Localized;
  schemeKind: string | null;
  registryUrl: string | null;
  number: string | null;
  scope: Localized;
  /** ISO 8601 dates. */
  validFrom: string;
  validTo: string | null;
  status: 'active' | 'expired' | 'withdrawn';
  evidenceUrl: string;
};

export type ClinicSupport = {
  visaInvitation: boolean;
  invitationLeadDays: number | null;
  secondOpinion: boolean;
  secondOpinionDays: number | null;
  telemedicine: boolean;
  airportTransfer: boolean;
  companionStay: boolean;
  halal: 'none' | 'onRequest' | 'certified';
  prayerRoom: boolean;
  sameGenderDoctor: boolean;
  remoteAftercare: boolean;
  internationalOffice: boolean;
};

/** A published clinic as the feed log carries it. Relations are ids of documents. */
export type ClinicItem = ItemBase & {
  type: 'clinic';
  name: Localized;
  originalName: string | null;
  kind: string;
  lifecycle: string;
  summary: Localized;
  description: Localized<RichText>;
  address: Localized;
  /** Ids of images. */
  gallery: string[];
  city: Localized;
  country: string;
  subdivision: string | null;
  location: GeoPoint | null;
  airports: Airport[];
  specialties: string[];
  procedures: string[];
  /** The id of an organization. */
  operator: string | null;
  parent: string | null;
  beds: number | null;
  foundedYear: number | null;
  patientsPerYear: number | null;
  languages: LanguageOffered[];
  support: ClinicSupport;
  accreditations: Accreditation[];
  insurers: string[];
  paymentMethods: string[];
  contacts: Contact[];
};
