import type { Locale } from '../../translations/locales.ts';
import type { MachineKey } from './pick.ts';

export type ImageFormat = 'avif' | 'webp' | 'jpeg';

/** A file made of an image. */
export type ImageVariant = {
  name: string;
  format: ImageFormat;
  filename: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Cropped around the focal point: not for a `srcset` beside uncropped ones. */
  cropped: boolean;
};

/** A picture that an item shows, while it may be shown. */
export type ImageItem = {
  id: string;
  filename: string;
  mimeType: string | null;
  width: number | null;
  height: number | null;
  alt: Localized;
  caption: Localized;
  credit: string | null;
  /** What must not be cropped away, in per cent from the left and the top. */
  focalPoint: { x: number; y: number } | null;
  /** A data URI to show, blurred, while the image loads. */
  placeholder: string | null;
  variants: ImageVariant[];
};

/** A text that the law of a jurisdiction wants said. It is served with items, never by itself. */
export type DisclaimerItem = {
  type: 'disclaimer';
  id: string;
  sourceLocale: Locale;
  /** ISO 3166-1 alpha-2, or the name of a union: EAEU, EU, GCC. */
  jurisdiction: string;
  /** Of the wording, as the editors count. */
  edition: string;
  /** Approved texts only: a law is not told in a machine's words. */
  text: Localized;
};

/**
 * A disclaimer as an item names it. The hashes of its texts are the item's content, so that the
 * item has another version, and is told as changed in a locale, when the wording is.
 */
export type DisclaimerRef = { id: string; jurisdiction: string; text: Localized };

declare const localized: unique symbol;

/**
 * Text in several locales, a machine's under keys of its own; a locale without text is absent. It has
 * a mark for the compiler, by which the paths of a type's texts are found; see `LocalizedPath`.
 */
export type Localized<T = string> = Partial<Record<Locale | MachineKey, T>> & {
  readonly [localized]?: T;
};

/** Where a type has localized texts: `name`, `positions[].role`. */
export type LocalizedPath<T> = {
  [K in keyof T & string]: PathFrom<K, NonNullable<T[K]>>;
}[keyof T & string];

type PathFrom<K extends string, V> = typeof localized extends keyof V
  ? K
  : V extends readonly (infer E)[]
    ? PathFrom<`${K}[]`, E>
    : V extends object
      ? `${K}.${LocalizedPath<V>}`
      : never;

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

/** Where facts come from. */
export type Source = {
  title: string;
  publisher: string | null;
  url: string | null;
  /** ISO 8601. */
  published: string | null;
  /** BCP 47. */
  language: string | null;
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
  /** Where its facts come from, as the editors order them; published sources only. */
  sources: Source[];
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
