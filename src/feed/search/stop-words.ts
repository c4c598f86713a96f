import { termsOf } from './tokens.ts';

/** Words that say nothing of what is looked for, by language. */
const byLanguage = {
  ru: 'в во на и с со для по из к ко у о об от до за при или как где что мне мой моя хочу нужен нужна',
  en: 'in on at the a an of for and or to with from by my me i need near where best good',
  ar: 'في من على إلى الى عن و مع أو او أريد اريد',
  fa: 'در از به با و برای که را یا می‌خواهم',
  ko: '그리고 및',
  de: 'in im am an der das den und oder für mit von zu ein eine',
  fr: 'le la les de des du et ou en au aux pour avec un une',
  tr: 've veya ile için bir bu',
  uz: 'va yoki uchun bilan',
  vi: 'và hoặc của ở cho với tại',
  kk: 'және немесе үшін мен',
  mn: 'ба болон',
};

const stopTerms = new Set(Object.values(byLanguage).flatMap(termsOf));

/** Pairs with a sign that joins words where no space does: Chinese and Japanese particles. */
const joining = /[的了和与]|^\p{Script=Han}[のをにでがはと]$|^[のをにでがはと]\p{Script=Han}$/u;

/** Korean particles at the end of a word. */
const particles = /(?<=\p{Script=Hangul}{2})(?:에서|에게|으로|을|를|은|는|의|에)(?!\p{L})/gu;

/** Whether a term of a query says nothing: people ask in their own language on any page. */
export const isStopTerm = (term: string): boolean => stopTerms.has(term) || joining.test(term);

/** A query without what Korean writes at the end of its words. */
export const withoutParticles = (query: string): string => query.replace(particles, '');
