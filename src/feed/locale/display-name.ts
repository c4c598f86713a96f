import type { Locale } from '../../../translations/locales.ts';

const known = new Map<string, Intl.DisplayNames>();

/** The name of a country (`region`), a language or a currency in a locale; else the code itself. */
export function displayName(
  type: 'region' | 'language' | 'currency',
  code: string,
  locale: Locale,
): string {
  const key = `${type} ${locale}`;
  const names = known.get(key) ?? new Intl.DisplayNames([locale], { type, fallback: 'code' });
  known.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
