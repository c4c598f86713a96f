import type { Locale } from '../../../translations/locales.ts';
import type { Localized } from './common.ts';

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
