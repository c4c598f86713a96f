import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { ask, type Question } from './ask.ts';
import type { NodeProcess } from './node-process.ts';

/** What a question cost a node in a round. */
export type Load = { p50Ms: number; p99Ms: number; cpuUs: number };

/** Questions that are under way at a time. */
const together = 4;

/** Asks a node, for some seconds at a time, each time something else. */
export function createLoad(
  { port, pid }: Pick<NodeProcess, 'port' | 'pid'>,
  question: (n: number) => Question,
): (seconds: number) => Promise<Load> {
  let asked = 0;
  return async (seconds) => {
    const cpuBefore = await cpuTimeOf(pid);
    const until = performance.now() + seconds * 1_000;
    const times: number[] = [];
    const one = async () => {
      do {
        const startedAt = performance.now();
        await ask(port, question(asked++));
        times.push(performance.now() - startedAt);
      } while (performance.now() < until);
    };
    await Promise.all(Array.from({ length: together }, one));
    const cpu = (await cpuTimeOf(pid)) - cpuBefore;
    return {
      p50Ms: percentile(times, 50),
      p99Ms: percentile(times, 99),
      cpuUs: (cpu * 1_000) / times.length,
    };
  };
}
