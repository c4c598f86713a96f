import { isLocale, type Locale } from '../../../translations/locales.ts';

const mark = '~machine';

/** Where a localized text has what a machine made in a locale in which nobody has approved one. */
export type MachineKey = `${Locale}${typeof mark}`;

export const machineKeyOf = (locale: Locale): MachineKey => `${locale}${mark}`;

/** The locale of a key of a localized text; undefined for what is no such key. */
export function localeOfKey(key: string): Locale | undefined {
  const tag = key.endsWith(mark) ? key.slice(0, -mark.length) : key;
  return isLocale(tag) ? tag : undefined;
}
