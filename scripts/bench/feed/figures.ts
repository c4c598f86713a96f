import { median, medianRatio } from '../harness/percentiles.ts';
import type { Load } from './load.ts';
import type { Measured } from './rounds.ts';

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

/** How many times as much CPU one case takes as another: the median of the rounds' ratios. */
export const cpuRatio = (measured: Measured, one: string, other: string): number =>
  ratio(measured, 'cpuUs', one, other);

/** How many times as many requests a second: the median of the rounds' ratios. */
export const rpsRatio = (measured: Measured, one: string, other: string): number =>
  ratio(measured, 'requestsPerSecond', one, other);

function ratio(measured: Measured, field: keyof Load, one: string, other: string): number {
  const of = (name: string) => (measured[name] ?? []).map((load) => load[field]);
  return medianRatio(of(one), of(other));
}
