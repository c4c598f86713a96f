import { PolyclinicError } from '../../../src/errors.ts';

/**
 * A percentile (0 to 100) by nearest rank, so that it is a value that was measured; in the unit
 * of the samples.
 *
 * @throws PolyclinicError BAD_INPUT when nothing was measured.
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = Float64Array.from(samples).sort();
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new PolyclinicError('BAD_INPUT', 'Nothing was measured');
  return value;
}

export const median = (values: readonly number[]) => percentile(values, 50);

/**
 * The median of the rounds' ratios. Rounds are measured in turns: what else the machine does meets
 * both sides of one.
 */
export const medianRatio = (values: readonly number[], divisors: readonly number[]) =>
  median(values.map((value, round) => value / (divisors[round] ?? Number.NaN)));
