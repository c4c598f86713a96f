import { sentencesOf } from './negation.ts';
import type { Check } from './types.ts';

/** No sentence of the source is left out. */
export const sentences: Check = {
  name: 'sentences',
  severity: 'warning',
  about: { ru: 'Все предложения переведены', en: 'All sentences are translated' },
  run: ({ source, target, person }) => {
    if (person) return [];
    const wanted = countOf(source);
    const got = countOf(target);
    return got >= wanted
      ? []
      : [
          {
            ru: `Предложений в исходном тексте ${wanted}, в переводе ${got}: проверьте, не пропущено ли.`,
            en: `The source has ${wanted} sentences, the translation ${got}: check that none is left out.`,
          },
        ];
  },
};

/** “J. Smith”, “т. е.”, “15. März”: no end of a sentence. */
const abbreviation =
  /(?:(?<!\p{L})\p{L}\.|(?<!\p{L})\p{L}{1,3}\.(?=\s[—–-]?\s?\p{Ll})|(?<![\d:.,])\d{1,2}\.(?=\s\p{L}))/gu;

const countOf = (text: string) =>
  sentencesOf(text.replace(abbreviation, '').trim()).filter((one) => /\p{L}{2}/u.test(one)).length;
