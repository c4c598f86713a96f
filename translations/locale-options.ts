import type { OptionObject } from 'payload';
import { type Locale, localeTags } from './locales.ts';

/** The locales of the product as options, each by its name in the reader's language: «Арабский». */
export const localeOptions = (): OptionObject[] =>
  localeTags.map((tag) => ({
    value: tag,
    label: { ru: nameIn('ru', tag), en: nameIn('en', tag) },
  }));

function nameIn(language: 'ru' | 'en', tag: Locale): string {
  const options = { type: 'language', languageDisplay: 'standard' } as const;
  const name = new Intl.DisplayNames([language], options).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
