import { isLocale, type Locale } from '../../translations/locales.ts';
import type { Localized } from './index.ts';

const mark = '~machine';

/** Where a localized text has what a machine made in a locale in which nobody has approved one. */
export type MachineKey = `${Locale}${typeof mark}`;

export const machineKeyOf = (locale: Locale): MachineKey => `${locale}${mark}`;

/** The locale of a key of a localized text; undefined for what is no such key. */
export function localeOfKey(key: string): Locale | undefined {
  const tag = key.endsWith(mark) ? key.slice(0, -mark.length) : key;
  return isLocale(tag) ? tag : undefined;
}

/** A text, the locale that it is in, and whether it is as a machine made it. */
export type Served<T> = { value: T; locale: Locale; machine: boolean };

/**
 * The text of the first locale of the chain that has one, approved or a machine's; an empty text
 * counts as none. Machine texts are in items for sites that take them only.
 */
export function pick<T>(
  text: Localized<T> | undefined,
  chain: readonly Locale[],
): Served<T> | undefined {
  if (!text) return undefined;
  for (const locale of chain) {
    const value = text[locale];
    if (isThere(value)) return { value, locale, machine: false };
    const made = text[machineKeyOf(locale)];
    if (isThere(made)) return { value: made, locale, machine: true };
  }
  return undefined;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined && value !== null && value !== '';
}
