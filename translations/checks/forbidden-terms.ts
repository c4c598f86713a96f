import { hasWords } from './reading/has-words.ts';
import { plainLower } from './reading/plainly.ts';
import type { Check } from './types.ts';

/** No word that the glossary forbids for a concept of the source. */
export const forbiddenTerms: Check = {
  name: 'forbiddenTerms',
  severity: 'error',
  about: {
    ru: 'Нет слов, запрещённых глоссарием',
    en: 'No words that the glossary forbids',
  },
  run: ({ terms, target, targetLocale }) => {
    const text = plainLower(target, targetLocale);
    return terms.flatMap(({ forbidden, target: preferred }) =>
      forbidden
        .filter((word) => hasWords(text, word, targetLocale))
        .map((word) => ({
          ru: `Глоссарий запрещает «${word}»${preferred ? `: используйте «${preferred}»` : ''}.`,
          en: `The glossary forbids “${word}”${preferred ? `: use “${preferred}”` : ''}.`,
        })),
    );
  },
};
