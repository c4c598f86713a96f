import type { Check } from './types.ts';

/** Terms that the glossary says are not translated come back as they are. */
export const protectedTerms: Check = {
  name: 'protected',
  severity: 'error',
  about: {
    ru: 'Непереводимые термины стоят без изменений',
    en: 'Terms that are not translated stand as they are',
  },
  run: ({ terms, target, person }) => {
    if (person) return [];
    const lost = terms.filter(({ doNotTranslate, caseSensitive, found }) => {
      if (!doNotTranslate) return false;
      return caseSensitive
        ? !target.includes(found)
        : !target.toLowerCase().includes(found.toLowerCase());
    });
    return [...new Set(lost.map(({ found }) => found))].map((found) => ({
      ru: `«${found}» не переводится: в переводе должно стоять то же самое.`,
      en: `“${found}” is not translated: the translation must have it as it is.`,
    }));
  },
};
