import type { Locale } from '../../../translations/locales.ts';
import type { MachineKey } from '../locale/machine-key.ts';
import type { DisclaimerRef } from './disclaimer.ts';
import type { ImageItem } from './image.ts';

/** Text in several locales, a machine's under keys of its own; a locale without text is absent. */
export type Localized<T = string> = Partial<Record<Locale | MachineKey, T>>;

/** A rich text in Lexical's JSON, as Payload stores it. */
export type RichText = { root: Record<string, unknown> };

/** What can be said of the text of one locale: where it comes from and how complete it is. */
export type TranslationSummary = {
  /** `source` is the document's own language; otherwise the weakest state of the texts served. */
  state: 'source' | 'approved' | 'machine';
  /** ISO 8601, the latest approval; null where nothing was approved. */
  reviewedAt: string | null;
  /** The source has moved on since the text was approved. */
  stale: boolean;
  /** 0…1: texts served in the locale ÷ texts in the source. */
  completeness: number;
  /** What made its machine texts, where that is known; several are joined by a comma. */
  engine?: string;
};

/** Decides which sites may be served an item. `allowed` empty: every site but `denied`. */
export type Audience = {
  /** ISO 3166-1 alpha-2 codes that the item belongs to; empty for things without a country. */
  countries: string[];
  /** Ids of destinations that the item is or belongs to. */
  destinations: string[];
  /** Ids of the sites that alone may see it. */
  allowed: string[];
  /** Ids of the sites that may not see it. */
  denied: string[];
};

export type ItemBase = {
  /** The document's id, stable for ever. */
  id: string;
  slug: string;
  /** Slugs that the item had before; they still find it. */
  formerSlugs: string[];
  sourceLocale: Locale;
  /** ISO 8601: when the published content last changed. */
  updatedAt: string;
  translations: Partial<Record<Locale, TranslationSummary>>;
  externalIds: { system: string; value: string }[];
  /** Whether it informs or advertises. */
  contentKind: 'information' | 'promotion';
  /** ISO 8601: when somebody last checked its facts; null where nothing is said of that. */
  verifiedAt: string | null;
  /** What search engines and previews show, where it differs from the item itself. */
  seo: { title: Localized; description: Localized; image: string | null };
  /** Every picture that it shows, each once; the rest of the item names them by id. */
  images: ImageItem[];
  /** Those of every jurisdiction; a reader is served those of its own. */
  disclaimers: DisclaimerRef[];
};

/** WGS 84, in degrees. */
export type GeoPoint = { longitude: number; latitude: number };
export type Airport = { iata: string; km: number | null; minutes: number | null };
export type LanguageOffered = {
  language: string;
  mode: 'staff' | 'interpreter' | 'phone';
  free: boolean;
};
export type Contact = { kind: string; value: string; languages: string[] };

export type { Locale };
