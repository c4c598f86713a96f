import { cpuTimeOf } from '../harness/cpu-time.ts';
import { percentile } from '../harness/percentiles.ts';
import { ask, type Question } from './ask.ts';

export type Load = { p50Ms: number; p99Ms: number; cpuUs: number };

/** Questions that are under way at a time. */
const together = 4;

/** Others on the machine only ever make it look dearer: the least of so many rounds is told. */
const rounds = 3;

/**
 * Asks a node for some seconds, each time something else, and tells what that cost it; what it does
 * once only, when it is first asked, is left out.
 */
export async function load({
  port,
  pid,
  seconds,
  question,
}: {
  port: number;
  pid: number;
  seconds: number;
  question: (n: number) => Question;
}): Promise<Load> {
  let asked = 0;
  await run(1 + seconds / 4);
  const loads: Load[] = [];
  for (let n = 0; n < rounds; n++) loads.push(await round(seconds / rounds));
  return loads.reduce((least, each) => (each.cpuUs < least.cpuUs ? each : least));

  async function round(duration: number): Promise<Load> {
    const cpuBefore = await cpuTimeOf(pid);
    const times = await run(duration);
    const cpu = (await cpuTimeOf(pid)) - cpuBefore;
    return {
      p50Ms: percentile(times, 50),
      p99Ms: percentile(times, 99),
      cpuUs: (cpu * 1_000) / times.length,
    };
  }

  async function run(duration: number): Promise<number[]> {
    const until = performance.now() + duration * 1_000;
    const times: number[] = [];
    const one = async () => {
      do {
        const startedAt = performance.now();
        await ask(port, question(asked++));
        times.push(performance.now() - startedAt);
      } while (performance.now() < until);
    };
    await Promise.all(Array.from({ length: together }, one));
    return times;
  }
}
