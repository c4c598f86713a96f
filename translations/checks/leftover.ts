import type { Locale } from '../locales.ts';
import { contactsIn } from './reading/contactsIn.ts';
import { hasCommonWord } from './reading/language-of.ts';
import { masked } from './reading/masked.ts';
import { scripts } from './reading/scripts.ts';
import type { Check, CheckInput } from './types.ts';

/** Words in a row that are no coincidence: fewer where another alphabet shows that they are foreign. */
const longestCommon = { sameScript: 4, otherScript: 3 };
/** The same for languages that write words together, in characters. */
const longestCharacters = 8;
const glued: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);
const word = /[\p{L}\p{M}\p{N}'’ʻ-]+/gu;

/** No passage of the source stands in the translation as it was. */
export const leftover: Check = {
  name: 'leftover',
  severity: 'error',
  about: {
    ru: 'В переводе не осталось непереведённых отрывков',
    en: 'No passage of the source is left untranslated',
  },
  run: (input) => {
    if (input.person || input.sourceLocale === input.targetLocale) return [];
    // The whole text is the business of `untranslated`.
    if (input.source.trim() === input.target.trim()) return [];
    const passage = glued.has(input.sourceLocale) ? commonCharacters(input) : commonWords(input);
    if (passage === null) return [];
    return [
      {
        ru: `Отрывок «${passage}» остался на языке исходного текста: переведите его.`,
        en: `The passage “${passage}” is left in the language of the source: translate it.`,
      },
    ];
  },
};

function commonWords({ source, target, sourceLocale, targetLocale }: CheckInput): string | null {
  const isSameScript = scripts[sourceLocale].source === scripts[targetLocale].source;
  const least = isSameScript ? longestCommon.sameScript : longestCommon.otherScript;
  const sources = wordsOf(source);
  const places = new Map<string, number[]>();
  for (const [index, one] of sources.entries()) {
    places.set(one, [...(places.get(one) ?? []), index]);
  }
  const targets = wordsOf(target);
  for (let at = 0; at + least <= targets.length + 1; at += 1) {
    for (const place of places.get(targets[at] ?? '') ?? []) {
      let length = 0;
      while (
        targets[at + length] !== undefined &&
        targets[at + length] === sources[place + length]
      ) {
        length += 1;
      }
      const run = targets.slice(at, at + length);
      const isLong = length >= least && isProse(run, sourceLocale, least);
      // A shorter passage with “of”, “and”, «на» is no name.
      const isShort = length >= least - 1 && isProse(run, sourceLocale, 2);
      if (isQuoted(run, target)) continue;
      if (
        isLong ||
        (isShort &&
          hasCommonWord(
            run.filter((one) => /^\p{Ll}/u.test(one)),
            sourceLocale,
          ))
      ) {
        return run.join(' ');
      }
    }
  }
  return null;
}

/** In quotation marks or brackets a passage is cited: “Ein neues Lied”, 肾 (kidney). */
function isQuoted(run: string[], text: string): boolean {
  const start = text.indexOf(run.slice(0, 2).join(' '));
  return start > 0 && /["“”«»„「『(（‘]\s?$/u.test(text.slice(0, start));
}

const wordsOf = (text: string) => masked(text, contactsIn(text)).match(word) ?? [];

/** Names, codes and titles stay as they are; prose has words in small letters of its own alphabet. */
function isProse(words: string[], locale: Locale, least: number): boolean {
  const own = words.filter((one) => one.match(scripts[locale]) && !/\d/.test(one));
  const hasCase = own.some((one) => one !== one.toUpperCase() || one !== one.toLowerCase());
  const small = hasCase ? own.filter((one) => /^\p{Ll}/u.test(one)) : own;
  return small.length >= least - 1 && small.some((one) => one.length >= 4);
}

function commonCharacters({ source, target, targetLocale }: CheckInput): string | null {
  // Chinese and Japanese share words of several characters.
  const least = glued.has(targetLocale) ? longestCharacters + 4 : longestCharacters;
  const letters = (text: string) =>
    text.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, '');
  const [from, to] = [letters(source), letters(target)];
  for (let at = 0; at + least <= to.length; at += 1) {
    const run = to.slice(at, at + least);
    if (from.includes(run)) return run;
  }
  return null;
}
