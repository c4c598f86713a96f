import type { Locale } from '../../locales.ts';
import type { Comparison } from './compare.ts';
import type { Cue } from './cue-matcher.ts';
import { denialsIn } from './denials-in.ts';
import { matchesOf } from './matches-of.ts';
import type { Quantity } from './quantities-in.ts';
import { remembered } from './remembered.ts';
import { withLetters } from './with-letters.ts';

/** Whether words deny, and whether they forbid. */
type Denial = { any: boolean; exact: boolean };

/** What is denied around a number, its own “not more than” not counted. */
export type OverNumber = {
  clause: Denial;
  sentence: Denial;
  /** Whether a denial turns the bound: “more than two” may not be, “at least two” stays. */
  turns: boolean;
  /** “If it is above 38, do not…”: the denial is of something else. */
  isConditional: boolean;
};

/** Where the clauses, and the sentences, of a text end. */
const clauseEnds = remembered((text: string) => placesOf(text, /[,،、;؛:()（）.!?。！？\n]/gu));
const sentenceEnds = remembered((text: string) =>
  placesOf(text, /[;؛()（）!?。！？\n]|\.(?=\s|$)/gu),
);
const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  matchesOf(text, pattern).map(({ index }) => index);
/** Bounds that a denial around them does not turn: “at least”, “within”, “maximum”. */
const fixed =
  /least|most|max|min|up to|within|минимум|максимум|^до$|الاقل|الأقل|الأكثر|حد |حتى|لغاية|至|最|上限|下限|최|적어도|少なくとも|多くとも|遅くとも|кемінде|ең |барынша|kamida|eng |bilan|nhất|tối|lên|trong vòng|дор хаяж|хамгийн|ихдээ|багадаа|наад|au plus|au moins|jusqu|mindest|wenigst|höchst|frühest|bis|innerhalb|binnen|^en |azami|asgari|حداقل|حداكثر|دست|نهايتا|من سن|ابتداء|まで|까지/u;
const conditional = withLetters(
  /(?<!\p{L})(?:если|при|if|when|wenn|falls|bei|si|s'il|lorsqu\p{L}*|إذا|اذا|عند|اگر|در صورت|болса|bo'lsa|nếu|khi|ise|бол)(?!\p{L})|如果|若|时|면(?= |,)|경우|場合|たら|れば|\p{L}(?:[sş][ae]|erse|ırsa|irse|arsa)(?= |,)/u,
);

type Side = { text: string; locale: Locale };

/**
 * Reads the denials around a number.
 *
 * @param bound the number's own bound, whose words are not the clause's.
 */
export function denialOver(
  { start, end }: Quantity,
  bound: { text: string } | null,
  { text, locale }: Side,
): OverNumber {
  const { firm, exact } = denialsIn(text, locale);
  const cue = bound ? placeOf(bound.text, text, { start, end }) : { start, end: start };
  const isOwn = (one: Cue) => one.start < cue.end && cue.start < one.start + one.text.length;
  const within = ({ from, to }: Stretch): Denial => {
    const isNear = (one: Cue) => one.start >= from && one.start < to && !isOwn(one);
    return { any: firm.some(isNear), exact: firm.some(isNear) && exact.some(isNear) };
  };
  const sentence = around(text, { start, end }, sentenceEnds(text));
  return {
    clause: within(around(text, { start, end }, clauseEnds(text))),
    sentence: within(sentence),
    turns:
      bound !== null &&
      !fixed.test(bound.text) &&
      !firm.some(isOwn) &&
      !isDenied(cue, text, locale),
    isConditional: conditional.test(text.slice(sentence.from, sentence.to)),
  };
}

type Locales = { sourceLocale: Locale; targetLocale: Locale };

/**
 * Whether a bound of one side is a turned one of the other: “more than two may not” and “two at most”.
 * A denial is in the first alone.
 */
export function hasTurnedBound(
  { pairs, ...sides }: Pick<Comparison, 'pairs' | 'source' | 'target'>,
  { sourceLocale, targetLocale }: Locales,
): { source: boolean; target: boolean } {
  const isTurned = (one: Quantity, text: string, locale: Locale) => {
    const { clause, turns } = denialOver(one, one.bounds.firm, { text, locale });
    return one.bounds.firm !== null && clause.exact && turns;
  };
  const turned = pairs
    .filter(({ source, target }) => {
      const [one, other] = [source, target].map(({ bounds }) => bounds.firm ?? bounds.span);
      return one && other && one.direction !== other.direction;
    })
    .map(({ source, target }) => ({
      source: isTurned(source, sides.source.lower, sourceLocale),
      target: isTurned(target, sides.target.lower, targetLocale),
    }));
  return {
    source: turned.some((one) => one.source && !one.target),
    target: turned.some((one) => one.target && !one.source),
  };
}

type Span = { start: number; end: number };

/** “No more than” holds its own denial, by a phrase that is none elsewhere. */
const isDenied = (cue: Span, text: string, locale: Locale) =>
  denialsIn(text, locale).phrases.some(
    (one) => one.start < cue.end && cue.start < one.start + one.text.length,
  );

function placeOf(words: string, text: string, { start, end }: Span): Span {
  const ahead = text.lastIndexOf(words, start);
  const behind = text.indexOf(words, end);
  const isAhead = ahead >= 0 && (behind < 0 || start - ahead <= behind - end + words.length);
  const at = isAhead ? ahead : behind;
  return at < 0 ? { start, end: start } : { start: at, end: at + words.length };
}

type Stretch = { from: number; to: number };

/** The stretch around a span up to the next of some places, each of one character. */
function around(text: string, { start, end }: Span, ends: readonly number[]): Stretch {
  const before = ends.findLast((at) => at < start);
  const to = ends.find((at) => at >= end) ?? text.length;
  return { from: before === undefined ? 0 : before + 1, to };
}
