import { withoutContacts } from './reading/contacts-in.ts';
import { scripts } from './reading/scripts.ts';
import type { Check, CheckInput } from './types.ts';

/**
 * The translation is not the source again. Names, codes, acronyms and addresses may be: what counts
 * is words in small letters that a reader of the other language could not read as they are.
 */
export const untranslated: Check = {
  name: 'untranslated',
  severity: 'error',
  about: {
    ru: 'Перевод отличается от исходного текста',
    en: 'The translation differs from the source',
  },
  run: (input) => {
    if (input.person || input.source.trim() !== input.target.trim() || !mustChange(input))
      return [];
    return [
      {
        ru: 'Перевод повторяет исходный текст: переведите его.',
        en: 'The translation repeats the source: translate it.',
      },
    ];
  },
};

function mustChange({ source, sourceLocale, targetLocale }: CheckInput): boolean {
  if (sourceLocale === targetLocale) return false;
  const text = withoutContacts(source);
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const own = words.filter((word) => word.match(scripts[sourceLocale]));
  if (scripts[sourceLocale].source === scripts[targetLocale].source) {
    // One alphabet, two languages: a sentence is never the same, a name or a loan word may be.
    return own.filter((word) => /^\p{Ll}{3,}/u.test(word)).length >= 3;
  }
  // An acronym (ПЭТ-КТ) or a Latin brand is left as it is; a word of the source's script is not.
  return own.some(
    (word) => !isAcronym(word) && (scripts[sourceLocale].source !== latin || words.length > 2),
  );
}

const latin = scripts.en.source;
const isAcronym = (word: string) => /^[\p{Lu}\p{N}-]+$/u.test(word) && word.length <= 8;
