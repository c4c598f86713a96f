import type { ItemBase, Localized } from './common.ts';
import type { Price } from './price.ts';

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
