import { percentile } from '../harness/percentiles.ts';
import type { Load } from './load.ts';
import type { Measured } from './rounds.ts';

/** The middle of what the rounds gave. */
export const median = (values: readonly number[]) => percentile(values, 50);

/**
 * The figures of every case: `…Rps`, `…P50Ms`, `…P99Ms`, `…CpuUs` (medians of the rounds),
 * `…AnswerBytes`, `…CpuCalmUs` (the lower quartile), and `…CpuSpread`, by which share of the median
 * the rounds' CPU differs.
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
      [`${name}CpuCalmUs`, percentile(cpu, 25)],
      [`${name}CpuSpread`, (Math.max(...cpu) - Math.min(...cpu)) / median(cpu)],
      [`${name}AnswerBytes`, Math.round(median(all('answerBytes')))],
    ] as const;
  });
  return Object.fromEntries(figures);
}

/**
 * How many times as much CPU one case takes as another, in the quarter of the rounds that was calm
 * for both: what a neighbour on the processor does to caches and clock only ever adds, by half on bad
 * days, and adds more to what does more. Python's `timeit` advises the least of all rounds for the
 * same reason.
 */
export function cpuRatio(measured: Measured, one: string, other: string): number {
  const cpuOf = (name: string) => (measured[name] ?? []).map(({ cpuUs }) => cpuUs);
  const others = cpuOf(other);
  const rounds = cpuOf(one).map((cpu, round) => ({ cpu, by: others[round] ?? Number.NaN }));
  rounds.sort((a, b) => a.cpu + a.by - (b.cpu + b.by));
  const calm = rounds.slice(0, Math.ceil(rounds.length / 4));
  return median(calm.map(({ cpu, by }) => cpu / by));
}

/** How many times as many requests a second: the median of the rounds' ratios. */
export function rpsRatio(measured: Measured, one: string, other: string): number {
  const of = (name: string) => (measured[name] ?? []).map((load) => load.requestsPerSecond);
  const divisors = of(other);
  return median(of(one).map((value, round) => value / (divisors[round] ?? Number.NaN)));
}
