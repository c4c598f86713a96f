import { lookahead } from './beginnings.ts';
import { plainly } from './plainly.ts';
import { withLetters } from './with-letters.ts';

/**
 * Words that multiply the figure before them. In Chinese, Japanese and Korean they are put together
 * (百万, 천만) and chained: 3억 5000만 is 350 000 000.
 */
const words: readonly (readonly [number, string])[] = [
  [1e12, String.raw`兆|조|триллион\p{L}*|trillions?|trilyon`],
  [
    1e9,
    String.raw`млрд\.?|миллиард\p{L}*|billions?|bn(?!\p{L})|milliards?|milliarden?|mrd\.?|milyar\p{L}*|milliard\p{L}*|tỷ|مليارات|مليار|میلیارد|тэрбум\p{L}*|十亿|十億|십억`,
  ],
  [
    1e6,
    String.raw`млн\.?|миллион\p{L}*|millions?|mln\.?|millionen|mio\.?|milyon\p{L}*|million\p{L}*|triệu|مليون\p{L}*|ملايين|میلیون|сая\p{L}*|百万|백만`,
  ],
  [1e7, '千万|천만'],
  [1e8, '亿|億|억'],
  [1e5, '十万|십만'],
  [1e4, '万|萬|만'],
  [
    1e3,
    String.raw`тыс\.?|тысяч\p{L}*|thousands?|mille|tausend|bin(?:den|in|e|i|lik)?|ming(?:dan|ga|ta|lik)?|nghìn|ngàn|ألف|آلاف|الف|هزار|мың\p{L}*|мянга\p{L}*|千|천`,
  ],
  [100, '百|백'],
];

const cjk = /^[兆조十亿億십억百万백만千천萬]+$/;

const any = plainly(words.map(([, pattern]) => guarded(pattern)).join('|'));
const beginning = lookahead(any);

/** Pattern of one multiplier in lower case; `multiplierOf` says which. */
export const multiplier = `${beginning}(?:${any})`;
/** The same where no letter or digit is ahead of it. */
export const loneMultiplier = `${beginning}(?<![\\d\\p{L}])(?:${any})`;

/** By how much a word, as `multiplier` matched it, multiplies. */
export function multiplierOf(word: string): number {
  return compiled.find(([, pattern]) => pattern.test(word))?.[0] ?? 1;
}

/** Words of alphabets end where their letters end; Chinese characters run on. */
function guarded(pattern: string): string {
  return pattern
    .split('|')
    .map((one) => (cjk.test(one) ? one : `${one}(?!\\p{L})`))
    .join('|');
}

const compiled = words.map(
  ([value, pattern]) => [value, withLetters(`^(?:${plainly(pattern)})$`, 'u')] as const,
);
