import { type Locale, localeTags } from '../../../translations/locales.ts';
import type { PublicItem } from '../../contract/index.ts';
import { latestTextChange } from '../../contract/latest-text-change.ts';
import { localizedLeaves, shownAt } from '../../contract/leaves.ts';
import { pick } from '../../contract/pick.ts';
import { chainFor, type Reading } from './reading.ts';

/** A text of an item that is served in another locale than the one requested. */
export type FallbackField = { field: string; locale: Locale };

/** The locales that an item has text in, its source locale among them, in the table's order. */
export function localesWithText(item: PublicItem): Locale[] {
  return localeTags.filter((locale) => hasText(item, locale));
}

/** Those of them that the site may be served. */
export function availableLocales(item: PublicItem, { allowed }: Reading): Locale[] {
  return localesWithText(item).filter((locale) => allowed.includes(locale));
}

/** When the text of a locale last changed (ISO 8601), and whether the locale lacks none. */
export type LocaleUpdate = { locale: Locale; updatedAt: string; complete: boolean };

/**
 * The same of each locale that the item has text in and the site may be served.
 *
 * @param times those that are known of; of the others an item says by itself when it was at the latest.
 */
export function localeUpdates(
  item: PublicItem,
  reading: Reading,
  times: Partial<Record<Locale, string>>,
): LocaleUpdate[] {
  return availableLocales(item, reading).map((locale) => ({
    locale,
    updatedAt: times[locale] ?? latestTextChange(item, locale),
    complete: isComplete(item, locale),
  }));
}

/**
 * The locale that an item is served in: the first of the reader's chain that it has text in.
 * Single texts may come from others (`fallbackFields`). Null when there is none at all.
 */
export function servedLocale(item: PublicItem, reading: Reading): Locale | null {
  return chainFor(reading, item).find((locale) => hasText(item, locale)) ?? null;
}

/** Which texts are served in another locale than the one requested, and in which. */
export function fallbackFields(item: PublicItem, reading: Reading): FallbackField[] {
  const chain = chainFor(reading, item);
  return localizedLeaves(item).flatMap(({ field, text }) => {
    const served = pick(text, chain);
    if (!served || served.locale === reading.requested) return [];
    return shownAt(item, field).map((place) => ({ field: place, locale: served.locale }));
  });
}

/** Which texts are served as a machine made them. */
export function machineFields(item: PublicItem, reading: Reading): string[] {
  const chain = chainFor(reading, item);
  return localizedLeaves(item).flatMap(({ field, text }) =>
    pick(text, chain)?.machine ? shownAt(item, field) : [],
  );
}

/** Whether all texts of an item are there in a locale: those of its source are. */
export const isComplete = ({ translations }: PublicItem, locale: Locale): boolean =>
  (translations[locale]?.completeness ?? 0) >= 1;

function hasText({ sourceLocale, translations }: PublicItem, locale: Locale): boolean {
  return locale === sourceLocale || (translations[locale]?.completeness ?? 0) > 0;
}
