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

/** The minutes by road from the airport that is reached soonest; null where none says. */
export function minutesToAirport({ airports }: { airports: readonly Airport[] }): number | null {
  const minutes = airports.flatMap((airport) => airport.minutes ?? []);
  return minutes.length > 0 ? Math.min(...minutes) : null;
}

/** A published doctor with at least one current position in an operating clinic. */
export type DoctorItem = ItemBase & {
  type: 'doctor';
  name: Localized;
  originalName: string | null;
  title: Localized;
  degrees: Localized[];
  specialties: string[];
  /** BCP 47 tags of the languages spoken. */
  languages: string[];
  /** Current positions in operating clinics only; dates ISO 8601. */
  positions: { clinic: string; role: Localized; from: string | null; to: string | null }[];
  experienceSince: number | null;
  bio: Localized<RichText>;
  /** The id of an image. */
  photo: string | null;
};

export type SpecialtyItem = ItemBase & {
  type: 'specialty';
  code: string;
  name: Localized;
  parent: string | null;
  schemaOrg: string | null;
  fhirServiceType: string | null;
  synonyms: Localized[];
};

/** A code of the procedure in a classification. */
export type Coding = { system: string; code: string; display: string | null };

/** What is done for patients. All its text is clinical. */
export type ProcedureItem = ItemBase & {
  type: 'procedure';
  code: string;
  name: Localized;
  kind: string | null;
  specialty: string | null;
  summary: Localized;
  description: Localized<RichText>;
  indications: Localized;
  contraindications: Localized;
  preparation: Localized;
  recovery: Localized;
  stayDays: number | null;
  flyAfterDays: number | null;
  codings: Coding[];
  /** ISO 8601: when somebody of the profession last looked at the text. */
  lastReviewed: string | null;
};

/** Who looks after a patient back home. */
export type AftercareProgrammeItem = ItemBase & {
  type: 'aftercareProgramme';
  name: Localized;
  /** The id of a clinic. */
  provider: string | null;
  steps: Localized[];
  remote: boolean;
  durationDays: number | null;
  /** Ids of organizations. */
  homePartners: string[];
  countries: string[];
  lastReviewed: string | null;
};

/** Medicine at a distance. */
export type TelemedicineServiceItem = ItemBase & {
  type: 'telemedicineService';
  name: Localized;
  /** The id of a clinic. */
  provider: string | null;
  kind: string | null;
  lifecycle: string;
  sites: Localized[];
  languages: string[];
};
