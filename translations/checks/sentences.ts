import type { Locale } from '../locales.ts';
import { sentencesOf } from './negation.ts';
import type { Check } from './types.ts';

/** No sentence of the source is left out. */
export const sentences: Check = {
  name: 'sentences',
  severity: 'warning',
  about: { ru: 'Все предложения переведены', en: 'All sentences are translated' },
  run: ({ source, target, targetLocale, person }) => {
    if (person) return [];
    const wanted = countOf(source);
    const got = countOf(target);
    const clauses = wanted + semicolonsIn(source);
    // A clause behind a semicolon may follow a comma, or be a sentence of its own.
    const isWhole =
      got + semicolonsIn(target) >= wanted &&
      got + semicolonsIn(target) + commasIn(target, targetLocale) >= clauses;
    return isWhole
      ? []
      : [
          {
            ru: `Предложений в исходном тексте ${wanted}, в переводе ${got}: проверьте, не пропущено ли.`,
            en: `The source has ${wanted} sentences, the translation ${got}: check that none is left out.`,
          },
        ];
  },
};

const semicolonsIn = (text: string) => text.match(/[;；؛]/g)?.length ?? 0;

const joined =
  /[,，、،:：—–]|\s-\s|(?<!\p{L})(?:и|and|et|und|ve|va|және|ба|бөгөөд|và|و)(?!\p{L})|(?<=\s)و(?=\p{L})|(?:며|고|지만|는데)(?=\s)/gu;
const joinedInJapanese = /[てでしがばりきみいれず]、/g;

/** Commas and “and” between clauses; a Japanese comma behind a noun ends none. */
const commasIn = (text: string, locale: Locale) =>
  text.match(locale === 'ja' ? joinedInJapanese : joined)?.length ?? 0;

/** “J. Smith”, “т. е.”, “15. März”: no end of a sentence. */
const abbreviation =
  /(?:(?<!\p{L})\p{L}\.|(?<!\p{L})\p{L}{1,3}\.(?=\s[—–-]?\s?\p{Ll})|(?<![\d:.,])\d{1,2}\.(?=\s\p{L}))/gu;

const countOf = (text: string) =>
  sentencesOf(text.replace(abbreviation, '').trim()).filter((one) => /\p{L}{2}/u.test(one)).length;
