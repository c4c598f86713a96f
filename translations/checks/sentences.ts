import type { Locale } from '../locales.ts';
import { sentencesOf } from './negation.ts';
import { withLetters } from './reading/with-letters.ts';
import type { Check } from './types.ts';

/** No sentence of the source is left out. */
export const sentences: Check = {
  name: 'sentences',
  severity: 'warning',
  about: { ru: 'Все предложения переведены', en: 'All sentences are translated' },
  run: ({ source, target, sourceLocale, targetLocale, person }) => {
    if (person) return [];
    const wanted = countOf(source);
    const got = countOf(target);
    const clauses = wanted + semicolonsIn(source) + clausesIn(source, sourceLocale);
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

/**
 * A comma between two clauses that could be sentences, and that no conjunction joins: behind a verb that ends one, in languages
 * that end them by a verb; ahead of a word that begins one, in Chinese. “If …, …” is one clause.
 */
const independent: Partial<Record<Locale, RegExp>> = {
  'zh-Hans':
    /(?<!(?:如|若|当|一旦|因|为了|虽)[^，。；]{0,40}|[时后前])[，](?=可以|可继续|请|应|需要?|不[可能得要应]|也|仍)/gu,
  kk: /(?:[аеи]ды|[еі]ді|[мбп][ае]й(?:ды|ді)|керек|қажет|емес|жоқ),\s(?!сондықтан|бірақ|өйткені|алайда|себебі)/gu,
  uz: /(?:[aiy]di|kerak|lozim|emas|mumkin|yo['‘’ʻ]q),\s(?!lekin|ammo|biroq|chunki|shu)/gu,
  mn: /(?:\p{L}{2}н[аэоө]|\p{L}гүй|ёстой|болно|байна),\s(?!харин|учир|гэхдээ|тиймээс|иймд)/gu,
  tr: /(?:m[ae]l[ıi](?:d[ıi]r)?|m[ae]z|y[ıi]n(?:[ıi]z)?|[ae]bilir),\s(?!ancak|ama|fakat|çünkü|bu )/gu,
};

const clausesIn = (text: string, locale: Locale) =>
  text.match(independent[locale] ?? /(?!)/)?.length ?? 0;

const joined = withLetters(
  /[,，、،:：—–]|\s-\s|(?<!\p{L})(?:и|and|et|und|ve|va|және|ба|бөгөөд|và|و)(?!\p{L})|(?<=\s)و(?=\p{L})|(?:며|고|지만|는데)(?=\s)/gu,
);
const joinedInJapanese = /[てでしがばりきみいれず]、/g;

/** Commas and “and” between clauses; a Japanese comma behind a noun ends none. */
const commasIn = (text: string, locale: Locale) =>
  text.match(locale === 'ja' ? joinedInJapanese : joined)?.length ?? 0;

/** “J. Smith”, “т. е.”, “15. März”: no end of a sentence. */
const abbreviation = withLetters(
  /(?:(?<!\p{L})\p{L}\.|(?<!\p{L})\p{L}{1,3}\.(?=\s[—–-]?\s?\p{Ll})|(?<![\d:.,])\d{1,2}\.(?=\s\p{L})|(?<![\d:.,])\d{3}\.(?=\s\p{Ll}))/gu,
);

const countOf = (text: string) =>
  sentencesOf(text.replace(abbreviation, '').trim()).filter((one) => /\p{L}{2}/u.test(one)).length;
