import { locales } from '../locales.ts';
import { withoutContacts } from './reading/contacts-in.ts';
import { languageOf } from './reading/language-of.ts';
import type { Check } from './types.ts';

/** The translation is in the language that was asked for. */
export const language: Check = {
  name: 'language',
  severity: 'error',
  about: {
    ru: 'Перевод написан на нужном языке',
    en: 'The translation is in the language that was asked for',
  },
  run: ({ source, target, sourceLocale, targetLocale, person }) => {
    if (person || sourceLocale === targetLocale) return [];
    const found = languageOf(withoutContacts(target), targetLocale);
    if (found === null || found === targetLocale) return [];
    // A source in that language too is a name or a quotation: `untranslated` speaks of it.
    const original = languageOf(source);
    if (found === original && found !== sourceLocale) return [];
    const name = locales.find(({ tag }) => tag === found)?.name ?? found;
    const wanted = locales.find(({ tag }) => tag === targetLocale)?.name ?? targetLocale;
    return [
      {
        ru: `Перевод, похоже, написан на языке «${name}», а нужен «${wanted}»: замените его.`,
        en: `The translation seems to be in “${name}”, “${wanted}” was asked for: replace it.`,
      },
    ];
  },
};
