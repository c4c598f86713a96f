import type { DateFound } from './dates-in.ts';

/** Numbers of dates that were not found on the other side as dates. */
export type DateParts = {
  /** Days and years: the other side must have them somehow. */
  needed: number[];
  /** With the months, which may be numbers in one language and words in another. */
  anything: number[];
};

type DatePairs = {
  /** Dates with a day or a year that the other side does not have. */
  missing: DateFound[];
  added: DateFound[];
  missingParts: DateParts;
  addedParts: DateParts;
};

/** Lays the dates of two texts beside each other, by value. */
export function pairDates(sources: readonly DateFound[], targets: readonly DateFound[]): DatePairs {
  const left = [...targets];
  const extra = { source: [] as number[], target: [] as number[] };
  const missing = sources.filter((source) => {
    const index = left.findIndex((target) => isSame(source, target));
    const [target] = index < 0 ? [] : left.splice(index, 1);
    if (!target) return true;
    extra.source.push(...without(numbersOf(source), numbersOf(target)));
    extra.target.push(...without(numbersOf(target), numbersOf(source)));
    return false;
  });
  return {
    missing: missing.filter(isWhole),
    added: left.filter(isWhole),
    missingParts: partsOf(missing, extra.source),
    addedParts: partsOf(left, extra.target),
  };
}

/** The same month, and nothing that both say differs. */
function isSame(one: DateFound, other: DateFound): boolean {
  const months = one.months.filter((month) => other.months.includes(month));
  const days = one.days.some((day) => other.days.includes(day));
  return (
    months.length > 0 &&
    (days || one.days.length === 0 || other.days.length === 0) &&
    (one.year === other.year || one.year === null || other.year === null)
  );
}

const isWhole = ({ days, year }: DateFound) => days.length > 0 || year !== null;

const numbersOf = ({ days, year }: DateFound) => [...days, ...(year === null ? [] : [year])];

const without = (numbers: number[], others: number[]) =>
  numbers.filter((number) => !others.includes(number));

const partsOf = (dates: DateFound[], extra: number[]): DateParts => ({
  needed: [...dates.flatMap(numbersOf), ...extra],
  anything: [...dates.flatMap((date) => [...numbersOf(date), ...date.months]), ...extra],
});
