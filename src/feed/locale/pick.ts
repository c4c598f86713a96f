import type { Locale, Localized } from '../../../translations/locales.ts';

/** A text and the locale that it is in. */
export type Served<T> = { value: T; locale: Locale };

/** The text of the first locale of the chain that has one; an empty text counts as none. */
export function pick<T>(text: Localized<T>, chain: readonly Locale[]): Served<T> | undefined {
  for (const locale of chain) {
    const value = text[locale];
    if (value !== undefined && value !== null && value !== '') return { value, locale };
  }
  return undefined;
}
