import type { Locale } from '../../locales.ts';
import { comparatorCues, type Direction } from '../lexicons/comparator-cues.ts';
import { spanCues } from '../lexicons/span-cues.ts';
import { lookahead } from './beginnings.ts';
import { matchesOf } from './matches-of.ts';
import { plainPattern } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/** What the words about a number say of it. */
export type Bounds = {
  /** The bound that certainly is one, with the words for it. */
  firm: { direction: Direction; text: string; isBehind: boolean } | null;
  /** Directions that the number's own words may stand for; few numbers are asked for them. */
  possible: () => ReadonlySet<Direction>;
  /** “From 5”, “until 5”: a bound by itself, and half of a range beside another number. */
  span: { direction: Direction; text: string } | null;
};

type Each = Record<Direction, RegExp>;
type Matchers = { before: Each; after: Each; near: Each; loose: Each; span: Each };

const directions = ['upper', 'lower'] as const;
const signs: Record<Direction, string> = { upper: '≤|<|⩽|≦', lower: '≥|>|⩾|≧' };
/** A stop after three letters or fewer ends an abbreviation: “мм рт. ст.”. */
export const endOfSentence = withLetters(/(?:\.(?<=[\p{L}\d%)»]{4}\.)|[!?;。！？؛])(?:\s|$)|\n/u);
/** Between a cue and its number: “не более чем на 5”, “no more than about 5”. */
const between = '(?:\\s(?:чем|за|на|в|через|по|about|in|a total of))?[\\s:(=%\\p{Sc}]{0,3}[-−]?$';
/** Arabic counts two by the noun's ending, and by a word behind it: «أكثر من زائرين اثنين». */
const dual: Partial<Record<Locale, string>> = { ar: String.raw`(?:\s\p{L}+(?:ين|ان))?` };
/** A noun in the case of a comparison, between the number and its bound: “iki kişiden fazla”. */
const ablative: Partial<Record<Locale, string>> = {
  kk: String.raw`\p{L}*(?:дан|ден|тан|тен|нан|нен)\s|`,
  uz: String.raw`\p{L}*dan\s|`,
  mn: String.raw`\p{L}*(?:аас|ээс|оос|өөс)\s|`,
  tr: String.raw`'?\p{L}*(?:dan|den|tan|ten)\s|(?!az |çok |daha )`,
  ko: String.raw`(?:명|개|회|번|잔|정|알)|(?!이며|이고|이되|하며)`,
};
/** Persian denies at the end: “بیشتر از ۵ نباشد” is “not more than 5”. */
const deniedAfter: Partial<Record<Locale, RegExp>> = {
  fa: /\sن(?:باش|شو|كن|خور|نوش|گير|يست|رو)/,
};
/** A pattern that nothing matches. */
const nothing = '(?!)';
/** Stands for the number between what is ahead of it and behind it. */
const here = '\u0002';
const compiled = new Map<Locale, Matchers>();

/**
 * Text ahead of a number, behind its unit, and behind the number itself; plain, in lower case, and
 * none of it another number's.
 */
type Surroundings = { before: string; after: string; around: string };

/** Reads the words about a number. Endings of its unit may say it, too: “12 yoshgacha”. */
export function boundsOf({ before, after, around }: Surroundings, locale: Locale): Bounds {
  const matchers = compiled.get(locale) ?? compile(locale);
  const ahead = lastSentence(before.slice(-40));
  const behind = firstSentence(after.slice(0, 44));
  if (deniedAfter[locale]?.test(behind)) {
    return { firm: null, possible: () => new Set(directions), span: null };
  }
  const firm = firmly(matchers, ahead, behind);
  const possible = () => {
    if (firm) return new Set([firm.direction]);
    const rest = `${here} ${firstSentence(around.slice(0, 80))}`;
    return new Set([
      ...near(matchers.near, `${lastWords(ahead, 5)} ${rest}`),
      ...near(matchers.loose, `${lastWords(ahead, 3)} ${rest}`),
    ]);
  };
  return {
    firm,
    possible,
    span: spanOf(matchers.span, `${ahead}${here}${behind}`),
  };
}

const firstSentence = (text: string) => text.slice(0, endOfSentence.exec(text)?.index);
const lastSentence = (text: string) =>
  endOfSentence.test(text) ? (text.split(endOfSentence).at(-1) ?? '') : text;

/** “Within the first” before a number; a preposition that is farther away is not the number's. */
const lastWords = (text: string, most: number) => text.split(' ').slice(-most).join(' ');

function spanOf(matchers: Each, text: string): Bounds['span'] {
  for (const direction of directions) {
    const [match] = matchers[direction].exec(text) ?? [];
    if (match) return { direction, text: match.replace(here, ' ').trim() };
  }
  return null;
}

/** Words ahead of a number before those behind it, which may be the next number's. */
function firmly(matchers: Matchers, ahead: string, behind: string): Bounds['firm'] {
  const found = longest(matchers.before, ahead);
  if (found) return { isBehind: false, ...found };
  const later = longest(matchers.after, behind);
  return later && { isBehind: true, ...later };
}

/** “не более” holds “более”: the longer one is meant. */
function longest(matchers: Each, text: string) {
  const upper = matchers.upper.exec(text)?.[0].trim();
  const lower = matchers.lower.exec(text)?.[0].trim();
  if (upper !== undefined && upper.length >= (lower?.length ?? 0)) {
    return { direction: 'upper', text: upper } as const;
  }
  return lower === undefined ? null : ({ direction: 'lower', text: lower } as const);
}

function near(matchers: Each, text: string): Set<Direction> {
  const spans = directions.flatMap((direction) =>
    matchesOf(text, matchers[direction]).map((match) => ({
      direction,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const isInside = (inner: (typeof spans)[number]) =>
    spans.some(
      ({ direction, start, end }) =>
        direction !== inner.direction &&
        start <= inner.start &&
        inner.end <= end &&
        end - start > inner.end - inner.start,
    );
  return new Set(spans.filter((span) => !isInside(span)).map(({ direction }) => direction));
}

/** A pattern between letters of other words. */
const wholeWords = (pattern: string) => `${lookahead(pattern)}(?<!\\p{L})(?:${pattern})(?!\\p{L})`;

function compile(locale: Locale): Matchers {
  const { before, after, loose } = comparatorCues[locale];
  const plain = (pattern: string) => plainPattern(pattern, locale);
  const each = (flags: string, make: (direction: Direction) => string): Each => ({
    upper: withLetters(make('upper'), flags),
    lower: withLetters(make('lower'), flags),
  });
  const isCjk = locale === 'zh-Hans' || locale === 'ja' || locale === 'ko';
  const word = (pattern: string) => (isCjk ? `(?:${plain(pattern)})` : wholeWords(plain(pattern)));
  const matchers: Matchers = {
    before: each(
      'u',
      (one) => `(?:${word(before[one])}|${signs[one]})${dual[locale] ?? ''}${between}`,
    ),
    after: each(
      'u',
      (one) =>
        `^[\\s'),-]{0,3}(?:${ablative[locale] ?? ''}\\p{L}{1,4}\\s)?(?:${plain(after[one])})${isCjk ? '' : '(?!\\p{L})'}`,
    ),
    span: each('u', (one) => {
      const { ahead, behind } = spanCues[locale]?.[one] ?? {};
      return [
        ...(ahead ? [`${word(ahead)}\\s?${here}`] : []),
        ...(behind
          ? [`${here}[\\s'-]{0,2}[人名回錠つ個本枚명개회번잔정알]?(?:${plain(behind)})`]
          : []),
        nothing,
      ].join('|');
    }),
    near: each('gu', (one) => [word(before[one]), word(after[one]), signs[one]].join('|')),
    loose: each('gu', (one) => word(loose[one])),
  };
  compiled.set(locale, matchers);
  return matchers;
}
