import { median, medianRatio } from '../harness/percentiles.ts';
import { type Asked, askedOf } from './asked.ts';
import { createLoad, type Load } from './load.ts';
import type { Scale } from './scale.ts';

/** What each question cost at each size, a load a round. */
export type Loads = Record<Asked, Load[][]>;

/** How often each size has its turn. */
const rounds = 8;

/**
 * Asks the nodes of all sizes every question in turns: what else the machine does for minutes meets
 * all of them. What a node does once only, when it is first asked, is left out.
 *
 * @param seconds for which each is asked each question.
 */
export async function loadsOf(
  scales: readonly Scale[],
  seconds: number,
  log: (line: string) => void,
): Promise<Loads> {
  const names = Object.keys(askedOf(scales[0]?.documents ?? 0)) as Asked[];
  const asksOf = (name: Asked) =>
    scales.map(({ documents, node }) => createLoad(node, askedOf(documents)[name]));
  const asks = Object.fromEntries(names.map((name) => [name, asksOf(name)]));
  // All of them first: V8 takes a while to know what is worth optimizing.
  for (const each of Object.values(asks).flat()) await each(1 + seconds / 4);
  const loads: Partial<Loads> = {};
  for (const name of names) {
    const measured: Load[][] = scales.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [size, ask] of asks[name]?.entries() ?? []) {
        measured[size]?.push(await ask(seconds / rounds));
      }
    }
    loads[name] = measured;
    const cpu = measured.map((each) => Math.round(median(each.map(({ cpuUs }) => cpuUs))));
    log(`${name}: ${cpu.join(', ')} µs of CPU`);
  }
  return loads as Loads;
}

/** How many times as much CPU a question takes of the largest feed as of the smallest: the median of the rounds. */
export function growth(loads: Loads, name: Asked): number {
  const cpuOf = (size: number) => (loads[name].at(size) ?? []).map(({ cpuUs }) => cpuUs);
  return medianRatio(cpuOf(-1), cpuOf(0));
}
