import type { Locale } from '../../../translations/locales.ts';

const known = new Map<string, Intl.DisplayNames>();

/** The name of a country (`region`) or a language in a locale; the code itself if it has none. */
export function displayName(type: 'region' | 'language', code: string, locale: Locale): string {
  const key = `${type} ${locale}`;
  const names = known.get(key) ?? new Intl.DisplayNames([locale], { type, fallback: 'code' });
  known.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
