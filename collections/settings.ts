import { isLocale, type Locale } from '../translations/locales.ts';

type Variables = Record<string, string | undefined>;

/** The locale that new documents are written in unless a request says otherwise. */
export function sourceLocaleSetting(variables: Variables = process.env): Locale {
  return isLocale(variables.SOURCE_LOCALE) ? variables.SOURCE_LOCALE : 'ru';
}

/** Whether session cookies are for https only: when the CMS is reached by https. */
export function secureCookies(variables: Variables = process.env): boolean {
  return variables.CMS_URL?.startsWith('https:') ?? false;
}
