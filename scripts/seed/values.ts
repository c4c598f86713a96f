import type { Locale } from '../../translations/locales.ts';

/** Stands for the id of another row of the seed, by that row's key. */
export type Ref = { ref: string };

/** Stands for a date: so many days after the day of seeding, so that samples never age. */
export type DayFromNow = { daysFromNow: number };

export type SeedValue =
  | string
  | number
  | boolean
  | null
  | Ref
  | DayFromNow
  | SeedValue[]
  | { [name: string]: SeedValue };

export type SeedData = { [name: string]: SeedValue };

/** How far a translation has come: a text that is absent is missing. */
type TextState = 'approved' | 'inReview';

export type SeedText = { state: TextState; data: SeedData };

/**
 * One document: `data` is in `sourceLocale`; `text` has the localized leaves of other locales in
 * the shape of `data`, rows of arrays by index.
 */
export type SeedRow = {
  key: string;
  sourceLocale?: Locale;
  status?: 'draft' | 'published';
  data: SeedData;
  text?: Partial<Record<Locale, SeedText>>;
};

export const ref = (key: string): Ref => ({ ref: key });
export const refs = (...keys: string[]): Ref[] => keys.map(ref);

/** A date relative to the day of seeding; negative for the past. */
export const day = (daysFromNow: number): DayFromNow => ({ daysFromNow });

/** Rows of a localized list: one text each. */
export const list = (...texts: string[]): SeedValue[] => texts.map((value) => ({ value }));

export const approved = (data: SeedData): SeedText => ({ state: 'approved', data });
export const inReview = (data: SeedData): SeedText => ({ state: 'inReview', data });
