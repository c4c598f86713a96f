import type { Contact, ItemBase, Localized, RichText, Source } from './common.ts';
import type { PublicType } from './index.ts';

/** A figure, with what was counted and who says so. */
export type StatisticItem = ItemBase & {
  type: 'statistic';
  /** A code, such as `foreignPatients`. */
  metric: string;
  /** ISO 3166 code of a country or a region. */
  area: string;
  /** A year, a quarter or a month: 2024, 2024-Q3, 2024-05. */
  period: string;
  value: number;
  unit: string;
  definition: Localized;
  source: Source;
};

export type RelatedItem = { type: PublicType; id: string };

/** An article for patients and their families. */
export type GuideItem = ItemBase & {
  type: 'guide';
  title: Localized;
  body: Localized<RichText>;
  /** ISO 3166-1 alpha-2; empty: readers from anywhere. */
  audienceCountries: string[];
  related: RelatedItem[];
  lastReviewed: string | null;
};

export type Agreement = {
  title: Localized;
  /** The id of an organization. */
  with: string | null;
  /** ISO 8601. */
  signed: string | null;
  validTo: string | null;
};

/** Who works between clinics and patients. */
export type OrganizationItem = ItemBase & {
  type: 'organization';
  name: Localized;
  kind: string;
  lifecycle: string | null;
  registrationNumber: string | null;
  /** The id of the clinic that it works at. */
  host: string | null;
  country: string;
  city: Localized;
  /** ISO 3166-1 alpha-2 of the countries whose residents it serves. */
  serves: string[];
  languages: string[];
  contacts: Contact[];
  /** As schema.org writes them: `Mo-Fr 09:00-18:00`. */
  openingHours: string | null;
  /** Those in force. */
  agreements: Agreement[];
};
