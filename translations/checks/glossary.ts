import { hasWords } from './reading/has-words.ts';
import { plainLower } from './reading/plainly.ts';
import type { Check } from './types.ts';

/** The glossary's words are used, preferred or accepted, in any inflection. */
export const glossary: Check = {
  name: 'glossary',
  severity: 'warning',
  about: { ru: 'Использованы термины глоссария', en: 'The terms of the glossary are used' },
  run: ({ terms, target, targetLocale, person }) => {
    if (person) return [];
    const text = plainLower(target, targetLocale);
    const unused = terms.filter(
      ({ target: preferred, accepted, doNotTranslate }) =>
        preferred &&
        !doNotTranslate &&
        ![preferred, ...accepted].some((term) => hasWords(text, term, targetLocale)),
    );
    const seen = new Map(unused.map((term) => [term.concept, term]));
    return [...seen.values()].map(({ found, target: preferred }) => ({
      ru: `Для «${found}» глоссарий даёт «${preferred}»: используйте этот термин.`,
      en: `For “${found}” the glossary has “${preferred}”: use that term.`,
    }));
  },
};
