import type { Locale } from '../../locales.ts';

/**
 * Reads a text once for all checks that ask for the same reading of it.
 *
 * @param most how many readings of a locale are kept before all are forgotten: by default, those of
 * an entry and its sentences.
 */
export function remembered<Given extends [text: string, locale?: Locale], Reading>(
  read: (...given: Given) => Reading,
  most = 64,
): (...given: Given) => Reading {
  const known = new Map<Locale | undefined, Map<string, Reading>>();
  return (...given) => {
    const [text, locale] = given;
    const readings = known.get(locale) ?? new Map<string, Reading>();
    known.set(locale, readings);
    const reading = readings.get(text) ?? read(...given);
    if (readings.size >= most) readings.clear();
    readings.set(text, reading);
    return reading;
  };
}
