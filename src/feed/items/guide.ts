import type { ItemBase, Localized, RichText } from './common.ts';
import type { PublicType } from './index.ts';

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
