import type { Locale } from '../../locales.ts';
import { type Bounds, boundsOf } from './boundsOf.ts';
import { type Figure, figuresIn } from './figuresIn.ts';
import { currencies, units } from './unitForms.ts';
import { type UnitFound, unitReader } from './unitReader.ts';

/** A number with what stands beside it. */
export type Quantity = Figure & {
  unit: UnitFound | null;
  /** The unit of the next number that it shares: the 5 of “5–10 mg”. */
  shared: UnitFound | null;
  bounds: Bounds;
  /** The words before and after, for what must be known of them. */
  before: string;
  after: string;
};

const measures = unitReader(units);
const money = unitReader(currencies);
/** Between two numbers that share a unit: dashes, “and”, “to”, a comma. */
const link = /^[^\d.;!?。]{1,8}$/u;

/**
 * The numbers of a text with their units, currencies and bounds.
 *
 * @param text by `plainly`, contacts and dates masked; `lower` the same in lower case.
 */
export function quantitiesIn(text: string, lower: string, locale: Locale): Quantity[] {
  const found: Quantity[] = [];
  let taken = 0;
  for (const figure of figuresIn(lower, locale)) {
    const unit = unitOf(text, figure, taken);
    const end = Math.max(figure.end, unit?.end ?? 0);
    taken = end;
    const before = lower.slice(0, figure.start);
    const after = lower.slice(end);
    const around = lower.slice(figure.end);
    found.push({
      ...figure,
      unit,
      shared: null,
      bounds: boundsOf({ before, after, around }, locale),
      before,
      after,
    });
  }
  return found.map((one, index) => {
    const next = found[index + 1];
    const isLinked = next && !one.unit && link.test(text.slice(one.end, next.start));
    return isLinked ? { ...one, shared: next.unit } : one;
  });
}

/** After the number, or before it where nothing else has it. */
function unitOf(text: string, { start, end, values }: Figure, taken: number): UnitFound | null {
  const after = longer(measures.after(text, end), money.after(text, end));
  if (after && !(after.unit.id === 'g' && isYear(values[0]))) return after;
  const before = measures.before(text, start) ?? money.before(text, start);
  return before && before.end > taken ? { ...before, end: 0 } : null;
}

const isYear = (value = 0) => value >= 1900 && value < 2100;

function longer(one: UnitFound | null, other: UnitFound | null): UnitFound | null {
  return one && other ? (other.end > one.end ? other : one) : (one ?? other);
}
