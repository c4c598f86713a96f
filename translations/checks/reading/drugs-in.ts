import type { Locale } from '../../locales.ts';
import { type Drug, drugs } from '../lexicons/drug-names.ts';
import { isWordStart } from './cue-matcher.ts';
import { lowered, plainLower, plainly } from './plainly.ts';
import { withLetters } from './with-letters.ts';

export type DrugFound = { drug: Drug; text: string };

type Name = { drug: Drug; prefix: string; pattern: RegExp; length: number };

/** Names by their first two letters: a pattern of them all takes a millisecond a sentence. */
type Index = Map<number, Name[]>;

const indexes = new Map<Locale, Index>();
/** Letters of a name that are compared before its pattern is tried. */
const longestPrefix = 4;
/** Languages that write names together with other words. */
const anywhere: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko', 'ar', 'fa']);
const isGlued = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u;

/** The drugs that a text names in its language, or by their English or Russian names. */
export function drugsIn(raw: string, locale: Locale): DrugFound[] {
  const index = indexes.get(locale) ?? indexOf(locale);
  const text = plainLower(raw, locale);
  const isAnywhere = anywhere.has(locale);
  const found: DrugFound[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const match = isAnywhere || isWordStart(text, at) ? nameAt(text, at, index) : null;
    if (!match) continue;
    found.push(match);
    at += match.text.length - 1;
  }
  return found;
}

function nameAt(text: string, at: number, index: Index): DrugFound | null {
  for (const { drug, prefix, pattern } of index.get(keyAt(text, at)) ?? []) {
    if (!text.startsWith(prefix, at)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { drug, text: match[0] };
  }
  return null;
}

/** A number for two letters: a text of them would be made for every place of a text. */
const keyAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function indexOf(locale: Locale): Index {
  const index: Index = new Map();
  for (const drug of drugs) {
    const names = [drug[locale], drug.en, drug.ru].flatMap((all) => all?.split('|') ?? []);
    for (const one of new Set(names)) {
      const name = lowered(plainly(one), locale);
      const key = keyAt(name, 0);
      const prefix = name.slice(0, longestPrefix);
      const entry = { drug, prefix, pattern: inflected(name), length: name.length };
      // 泼尼松 is prednisone and 泼尼松龙 is prednisolone: the longer first.
      index.set(
        key,
        [...(index.get(key) ?? []), entry].sort((a, b) => b.length - a.length),
      );
    }
  }
  indexes.set(locale, index);
  return index;
}

/** Any case of a name: “метформина”, “ацетилсалициловую кислоту”, “metformini”, “والميتفورمين”. */
function inflected(name: string): RegExp {
  if (isGlued.test(name)) return withLetters(name, 'uy');
  const words = name
    .split(' ')
    .map((word) => `${word.replace(/(?<=.{5})(?:ая|[аяeoü])$/u, '')}\\p{L}{0,4}`)
    .join(' ');
  // Arabic glues “and”, “with” and the article to the front.
  return withLetters(`(?<=(?<!\\p{L})(?:[وفبلك]{0,2}(?:ال)?))${words}(?!\\p{L})`, 'uy');
}
