import { withoutContacts } from './reading/contacts-in.ts';
import { lettersOf } from './reading/scripts.ts';
import type { Check } from './types.ts';

/** Fewer letters are a name or a code as often as not. */
const enough = 12;

/** The translation is written in the script of its language. */
export const script: Check = {
  name: 'script',
  severity: 'warning',
  about: {
    ru: 'Текст написан письмом своего языка',
    en: 'The text is in the script of its language',
  },
  run: ({ source, target, sourceLocale, targetLocale }) => {
    const { own, all } = lettersOf(withoutContacts(target), targetLocale);
    if (all < enough || own * 2 >= all) return [];
    // A source that is a Latin name itself says nothing of its translation.
    const original = lettersOf(source, sourceLocale);
    if (original.own * 2 < original.all) return [];
    return [
      {
        ru: 'Большая часть перевода написана чужим письмом: проверьте язык.',
        en: 'Most of the translation is in the script of another language: check the language.',
      },
    ];
  },
};
