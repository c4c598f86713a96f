import type { Contact, ItemBase, Localized } from './common.ts';

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
