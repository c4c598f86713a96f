import type { Locale } from '../../../translations/locales.ts';
import { idioms, type SwapKind, swaps } from './swaps.ts';

type Swap = readonly [from: string, to: string];

const known = new Map<string, Swap[]>();

/** The texts that a kind of fault makes of a translation, one for each place that it finds. */
export function swapped(kind: SwapKind, text: string, locale: Locale): string[] {
  return swapsOf(kind, locale).flatMap(([from, to]) => {
    const index = placeOf(from, masked(text, kind), locale);
    if (index < 0) return [];
    const broken = text.slice(0, index) + to + text.slice(index + from.length);
    return [broken.replace(/ {2,}/g, ' ').trim()];
  });
}

/** A text without the phrases in which a word has another meaning. */
function masked(text: string, kind: SwapKind): string {
  const phrases = idioms[kind];
  return phrases === undefined
    ? text
    : text.replace(new RegExp(phrases, 'gu'), (phrase) => '\u0001'.repeat(phrase.length));
}

const runsOn: ReadonlySet<Locale> = new Set(['zh-Hans', 'ja', 'ko']);
const isLetter = /\p{L}$/u;

/** Where a word begins, not within another: “against” has no “again”. Endings are glued in some languages. */
function placeOf(word: string, text: string, locale: Locale): number {
  let index = text.indexOf(word);
  while (
    index > 0 &&
    !runsOn.has(locale) &&
    /^\p{L}/u.test(word) &&
    isLetter.test(text.slice(0, index))
  ) {
    index = text.indexOf(word, index + 1);
  }
  return index;
}

function swapsOf(kind: SwapKind, locale: Locale): Swap[] {
  const key = `${kind} ${locale}`;
  const made =
    known.get(key) ??
    swaps[kind][locale].split(';').flatMap((pair): Swap[] => {
      const [from = '', to = ''] = pair.split(/<>|=/);
      return pair.includes('<>')
        ? [
            [from, to],
            [to, from],
          ]
        : [[from, to]];
    });
  known.set(key, made);
  return made;
}

const figure = /\d+(?:[.,]\d+)?|[\u0660-\u0669]+|[\u06f0-\u06f9]+/g;

/** Every number with its last digit changed, and with the digit gone. */
export function changedNumbers(text: string): string[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const last = match[0].charCodeAt(match[0].length - 1);
    const zero = last >= 0x6f0 ? 0x6f0 : last >= 0x660 ? 0x660 : 0x30;
    const other = String.fromCharCode(zero + ((last - zero + 3) % 10));
    const changed = match[0].slice(0, -1) + other;
    return [before + changed + after, before + match[0] + String.fromCharCode(zero) + after];
  });
}

/** Two neighbouring numbers in each other's place, where they differ. */
export function exchangedNumbers(text: string): string[] {
  const all = [...text.matchAll(figure)];
  return all.slice(1).flatMap((second, index) => {
    const first = all[index];
    if (!first || first[0] === second[0]) return [];
    const between = text.slice(first.index + first[0].length, second.index);
    // The two ends of a range are one quantity.
    if (/^\s?[-–—~/.,:]\s?$/.test(between)) return [];
    return [
      text.slice(0, first.index) +
        second[0] +
        between +
        first[0] +
        text.slice(second.index + second[0].length),
    ];
  });
}

/** A bracket with what it holds taken out. */
export function withoutBracket(text: string): string[] {
  return [...text.matchAll(/\s?[(（][^()（）]+[)）]/g)].map(
    (match) => text.slice(0, match.index) + text.slice(match.index + match[0].length),
  );
}

/** “36. günde” is an ordinal, not the end of a sentence. */
const sentenceEnd = /(?<=[.!?؟…])(?<!\d\.)\s+|(?<=[。！？])/u;

/** Each sentence of several taken out. */
export function withoutSentence(text: string, locale: Locale): string[] {
  const sentences = text.split(sentenceEnd).filter(Boolean);
  const blank = locale === 'zh-Hans' || locale === 'ja' ? '' : ' ';
  if (sentences.length < 2) return [];
  return sentences.map((_, index) => sentences.filter((__, at) => at !== index).join(blank));
}

/** The first half of the translation, and the second of the source. */
export function halfLeft(source: string, target: string): string[] {
  const half = (text: string, part: 0 | 1) => {
    const at = text.indexOf(' ', text.length / 2);
    const cut = at < 0 ? Math.floor(text.length / 2) : at;
    return part === 0 ? text.slice(0, cut) : text.slice(cut);
  };
  return [`${half(target, 0)} ${half(source, 1).trim()}`];
}
