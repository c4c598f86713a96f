import type { Locale } from '../../locales.ts';
import { rangeLinks } from '../lexicons/span-cues.ts';
import { type Bounds, boundsOf, endOfSentence } from './bounds-of.ts';
import { countsIn } from './counts-in.ts';
import { andHalf, type Figure, figuresIn } from './figures-in.ts';
import { plainPattern } from './plainly.ts';
import { currencies, units } from './unit-forms.ts';
import { type Cased, type UnitFound, unitReader } from './unit-reader.ts';
import { withLetters } from './with-letters.ts';

/** A number with what stands beside it. */
export type Quantity = Figure & {
  unit: UnitFound | null;
  /** The unit of the next number that it shares: the 5 of “5–10 mg”. */
  shared: UnitFound | null;
  bounds: Bounds;
  /** One end of a range: “from 5 to 10”, “5–10”. */
  ranged: boolean;
  /** The words before and after, for what must be known of them. */
  before: string;
  after: string;
};

const beside = unitReader([...units, ...currencies]);
/** Between two numbers that share a unit: dashes, “and”, “to”, a comma. 2錠目は24時間 shares none. */
const link = /^[^\d.;!?。目は]{1,8}$/u;
/** Between two numbers of which one bound speaks: 140/90, “5 or 10”. */
const joined = withLetters(/^(?:[^\p{L}\d.;!?。<>≤≥]{1,3}| ?\p{L}{1,3} ?)$/u);

/**
 * The numbers of a text with their units, currencies and bounds.
 *
 * @param text by `plainly`, contacts and dates masked; `lower` the same in lower case.
 */
export function quantitiesIn(text: string, lower: string, locale: Locale): Quantity[] {
  const measured = withUnits(text, lower, locale);
  const isEnd = measured.map(({ start }, index) =>
    isRange(lower.slice(measured[index - 1]?.whole ?? start, start), locale),
  );
  const found: Quantity[] = measured.map((figure, index) => {
    const { whole } = figure;
    const next = measured[index + 1];
    const isLinked = next && !figure.unit && link.test(text.slice(figure.end, next.start));
    const { from, to } = ownWords(lower, measured, index);
    const surroundings = {
      before: lower.slice(from, figure.start),
      after: lower.slice(whole, Math.max(whole, to)),
      around: lower.slice(figure.end, to),
    };
    // What is spread stands last: V8 takes microseconds for each property behind it.
    return {
      shared: isLinked ? next.unit : null,
      bounds: isInName(lower, figure) ? unbound : boundsOf(surroundings, locale),
      ranged: isEnd[index] === true || isEnd[index + 1] === true,
      before: lower.slice(0, figure.start),
      after: lower.slice(whole),
      ...figure,
    };
  });
  for (let index = found.length - 2; index >= 0; index -= 1) {
    found[index] = withBoundOfList(found[index] as Quantity, found[index + 1] as Quantity);
  }
  return found;
}

/** “38.5 °C’nin, 140/90’ın üzerinde”: what stands behind a list speaks of each number in it. */
function withBoundOfList(one: Quantity, next: Quantity): Quantity {
  if (one.bounds.firm || next.bounds.firm?.isBehind === false) return one;
  const between = one.after.slice(0, one.after.length - next.after.length);
  if (endOfSentence.test(between)) return one;
  const possible = () => {
    const [own, shared] = [one.bounds.possible(), next.bounds.possible()];
    return own.size === 0 && shared.size === 1 ? shared : own;
  };
  return { ...one, bounds: { ...one.bounds, possible } };
}

/** `whole`: where the number ends together with its unit. */
type Measured = Figure & { unit: UnitFound | null; whole: number };

function withUnits(text: string, lower: string, locale: Locale): Measured[] {
  let taken = 0;
  return allNumbers(lower, locale).map((figure) => {
    const unit = unitOf({ text, lower }, figure, taken);
    taken = Math.max(figure.end, unit?.end ?? 0);
    return { unit, whole: taken, ...figure };
  });
}

/** Figures and the numbers that are told in words, in their order. */
function allNumbers(lower: string, locale: Locale): Figure[] {
  const figures = figuresIn(lower, locale);
  const isFree = (start: number, end: number) =>
    !figures.some((one) => start < one.end && one.start < end);
  const counts = countsIn(lower, locale)
    .filter(({ start, end }) => isFree(start, end))
    .map((count): Figure => {
      const half = andHalf.exec(lower.slice(count.end));
      return {
        values: half ? [(count.values[0] ?? 0) + 0.5] : count.values,
        text: count.text,
        start: count.start,
        end: count.end + (half?.[0].length ?? 0),
        optional: true,
        negative: false,
        worded: true,
      };
    });
  return [...figures, ...counts].sort((a, b) => a.start - b.start);
}

const unbound: Bounds = { firm: null, possible: () => new Set(), span: null };
const letterAhead = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** The 1 of HbA1c, the 12 of B12 and the 2 of kg/m2: no bound is theirs. */
const isInName = (lower: string, { start }: Figure) => letterAhead.test(lower.charAt(start - 1));

/** The stretch around a number up to its neighbours, but for those that share its words. */
function ownWords(lower: string, measured: readonly Measured[], index: number) {
  const isJoined = (one: number) => {
    const [left, right] = [measured[one], measured[one + 1]];
    return left && right && joined.test(lower.slice(left.end, right.start));
  };
  const isNeighbour = (one: Measured) => !isInName(lower, one);
  let [left, right] = [index, index];
  while (isJoined(left - 1)) left -= 1;
  while (isJoined(right)) right += 1;
  const from = measured.findLast((one, at) => at < left && isNeighbour(one))?.end ?? 0;
  const to = measured.find((one, at) => at > right && isNeighbour(one))?.start ?? lower.length;
  return { from, to };
}

const ranges = new Map<Locale, RegExp>();

/** Whether the words between two numbers make a range of them. */
function isRange(between: string, locale: Locale): boolean {
  const range = ranges.get(locale) ?? rangeOf(locale);
  ranges.set(locale, range);
  return range.test(between);
}

function rangeOf(locale: Locale): RegExp {
  const words = plainPattern(rangeLinks[locale], locale);
  return withLetters(`^\\p{L}{0,4}[\\s)'.]{0,2}(?:[-–—−~〜]|${words})\\s?$`);
}

/** After the number, or before it where nothing else has it. */
function unitOf(text: Cased, { start, end, values }: Figure, taken: number): UnitFound | null {
  const after = beside.after(text, end);
  if (after && !(after.unit.id === 'g' && isYear(values[0]))) return after;
  const before = beside.before(text, start);
  return before && before.end > taken ? { ...before, end: 0 } : null;
}

const isYear = (value = 0) => value >= 1900 && value < 2100;
