import type { Airport, GeoPoint, ItemBase, Localized, RichText } from './common.ts';

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
