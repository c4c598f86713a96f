import type { ItemBase, Localized } from './common.ts';
import type { Price } from './price.ts';

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
