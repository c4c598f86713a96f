import type { Locale } from '../../translations/locales.ts';
import type { PublicType } from './index.ts';

export type SiteKey = {
  /** SHA-256 of the key, lower-case hex. The key itself is not stored anywhere. */
  hash: string;
  /** ISO 8601; null for a key without an end. */
  expiresAt: string | null;
  /** Whether it may ask for the schema; absent means that it may. */
  introspection?: boolean;
};

/** A consumer of the feed: what it may see and with which keys. Never served to anybody. */
export type SiteItem = {
  type: 'site';
  id: string;
  slug: string;
  name: string;
  active: boolean;
  /** ISO 3166-1 alpha-2: where its readers are; null where that is not known. */
  country: string | null;
  /** Empty: every locale of the table. */
  locales: Locale[];
  defaultLocale: Locale;
  /** The site's own chain; empty: the table's. */
  fallback: Locale[];
  /** Empty lists mean no restriction. */
  types: PublicType[];
  countries: string[];
  destinations: string[];
  /** Whether it takes texts that nobody has reviewed, labelled as a machine's. */
  machineTexts: boolean;
  keys: SiteKey[];
  /** Requests a minute; absent where the log was written before there was a limit. */
  rateLimit?: number;
  /** Whether it may ask nothing but its trusted documents. */
  trustedOnly?: boolean;
  /** Its trusted documents by the SHA-256 of their text, lower-case hex. */
  trusted?: Record<string, string>;
};
