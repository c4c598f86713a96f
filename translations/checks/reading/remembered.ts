import type { Locale } from '../../locales.ts';

/** An entry and its sentences; older texts are forgotten. */
const most = 64;

/** Reads a text once for all checks that ask for the same reading of it. */
export function remembered<Given extends [text: string, locale?: Locale], Reading>(
  read: (...given: Given) => Reading,
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
