import { percentile } from '../harness/percentiles.ts';
import type { Load } from './load.ts';
import type { Measured } from './rounds.ts';

/** The middle of what the rounds gave. */
export const median = (values: readonly number[]) => percentile(values, 50);

/**
 * The figures of every case: `…Rps`, `…P50Ms`, `…P99Ms`, `…CpuUs` (medians of the rounds),
 * `…AnswerBytes`, and `…CpuSpread`, by which share of the median the rounds' CPU differs.
 */
export function caseFigures(measured: Measured): Record<string, number> {
  const figures = Object.entries(measured).flatMap(([name, loads]) => {
    const all = (field: keyof Load) => loads.map((load) => load[field]);
    const cpu = all('cpuUs');
    return [
      [`${name}Rps`, Math.round(median(all('requestsPerSecond')))],
      [`${name}P50Ms`, median(all('p50Ms'))],
      [`${name}P99Ms`, median(all('p99Ms'))],
      [`${name}CpuUs`, median(cpu)],
      [`${name}CpuSpread`, (Math.max(...cpu) - Math.min(...cpu)) / median(cpu)],
      [`${name}AnswerBytes`, Math.round(median(all('answerBytes')))],
    ] as const;
  });
  return Object.fromEntries(figures);
}

/** The median of the rounds' ratios: both of a round were measured within seconds. */
export function ratio(
  measured: Measured,
  one: string,
  other: string,
  field: keyof Load = 'cpuUs',
): number {
  const of = (name: string) => (measured[name] ?? []).map((load) => load[field]);
  const divisors = of(other);
  return median(of(one).map((value, round) => value / (divisors[round] ?? Number.NaN)));
}
