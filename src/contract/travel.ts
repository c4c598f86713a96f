import type { Airport, GeoPoint, ItemBase, Localized, RichText } from './common.ts';

/** A price in the currency that it is quoted in; amounts are in its major unit. */
export type Price = {
  /** What the amounts mean; unknown words come from newer editors. */
  kind: string;
  from: number | null;
  to: number | null;
  /** ISO 4217. */
  currency: string;
};

export type NaturalResource = {
  type: string;
  name: Localized;
  indications: Localized;
  contraindications: Localized;
};

/** A published resort or region. */
export type DestinationItem = ItemBase & {
  type: 'destination';
  name: Localized;
  kinds: string[];
  country: string;
  region: Localized;
  location: GeoPoint | null;
  elevationMetres: number | null;
  /** Months 1…12. */
  season: { from: number; to: number } | null;
  resources: NaturalResource[];
  indications: Localized;
  contraindications: Localized;
  description: Localized<RichText>;
  clinics: string[];
  /** Ids of images. */
  gallery: string[];
  airports: Airport[];
  territoryNote: Localized;
  lastReviewed: string | null;
};

/** The price of a procedure in a clinic, while it holds. */
export type OfferItem = ItemBase & {
  type: 'offer';
  procedure: string;
  clinic: string;
  title: Localized;
  price: Price;
  /** ISO 8601; the last day counts whole. */
  validFrom: string;
  validTo: string;
  stayDays: number | null;
  waitDays: number | null;
  includes: Localized[];
  excludes: Localized[];
  /** ISO 3166-1 alpha-2 of the residents whom it is for; empty: everybody. */
  residenceCountries: string[];
};

export type ProgrammeDay = { day: number; text: Localized };

/** A stay day by day for one price, while it holds. */
export type PackageItem = ItemBase & {
  type: 'package';
  title: Localized;
  destination: string | null;
  clinic: string | null;
  audience: string | null;
  days: number | null;
  price: Price;
  /** ISO 8601; null: open. The last day counts whole. */
  validFrom: string | null;
  validTo: string | null;
  programme: ProgrammeDay[];
  includes: Localized[];
  excludes: Localized[];
  /** Ids of organizations. */
  tourismPartners: string[];
};

/** How residents of one country enter another, while the rule is in force. */
export type EntryRuleItem = ItemBase & {
  type: 'entryRule';
  sourceCountry: string;
  destinationCountry: string;
  purpose: string;
  regime: string;
  maxDays: number | null;
  invitationBy: string | null;
  documents: Localized[];
  officialUrl: string;
  /** ISO 8601; the last day counts whole. */
  validFrom: string;
  validTo: string | null;
};

/** A congress, a briefing, a free consultation. */
export type EventItem = ItemBase & {
  type: 'event';
  name: Localized;
  kind: string | null;
  mode: string | null;
  /** ISO 8601, in UTC. */
  start: string;
  end: string | null;
  /** IANA. */
  timezone: string | null;
  country: string | null;
  city: Localized;
  venue: Localized;
  /** Ids of organizations. */
  organizers: string[];
  url: string | null;
  programme: Localized<RichText>;
};
