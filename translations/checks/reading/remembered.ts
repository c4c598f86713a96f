import type { Locale } from '../../locales.ts';

/** Enough for the two sides of an entry while its sentences are read; each garbage collection copies more. */
const usual = 16;

/**
 * Reads a text once for all checks that ask for the same reading of it. The oldest is forgotten first: to keep those in
 * use would take longer than most readings.
 *
 * @param most how many readings are kept.
 */
export function remembered<Reading extends {}>(
  read: (text: string) => Reading,
  most = usual,
): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (readings.size >= most) readings.delete(readings.keys().next().value ?? text);
    readings.set(text, reading);
    return reading;
  };
}

/** The same for what depends on the text's locale; so many readings are kept of each. */
export function rememberedByLocale<Reading extends {}>(
  read: (text: string, locale: Locale) => Reading,
  most = usual,
): (text: string, locale: Locale) => Reading {
  const readers = new Map<Locale, (text: string) => Reading>();
  return (text, locale) => {
    const reader = readers.get(locale) ?? remembered((one) => read(one, locale), most);
    readers.set(locale, reader);
    return reader(text);
  };
}
