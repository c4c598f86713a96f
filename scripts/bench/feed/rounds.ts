import type { Case, ServerName } from './cases.ts';
import type { ChildServer } from './child-server.ts';
import { type Load, type OpenLoad, openLoad } from './load.ts';

/** What was measured of each case, a load a round. */
export type Measured = Record<string, Load[]>;

/**
 * For how long each is asked before the first round: a document is compiled once it was asked for
 * some times, and V8 takes seconds to know what is worth optimizing.
 */
const firstWarmSeconds = 1.5;

/** Of a piece of a round: stock Payload gives some ten a second. */
const fewest = 12;

/** A round is measured in so many pieces; a neighbour on the processor is there for seconds. */
const pieces = 4;

/**
 * Measures every case in many short rounds. Those of a group, which are compared, take turns within
 * a round, a fifth of a second each, so that what else the machine does meets them alike; and
 * each round begins with another group. The servers live through all rounds.
 */
export async function measureInRounds({
  cases,
  groups,
  servers,
  rounds,
  seconds,
  log,
}: {
  cases: Record<string, Case>;
  /** Each case's name is in one of them. */
  groups: readonly (readonly string[])[];
  servers: Record<ServerName, ChildServer>;
  rounds: number;
  seconds: number;
  log: (line: string) => void;
}): Promise<Measured> {
  const measured: Measured = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  const asked = new Map<string, number>();

  function open(name: string): Promise<OpenLoad> {
    const { server, request } = cases[name] as Case;
    const next = () => {
      const n = asked.get(name) ?? 0;
      asked.set(name, n + 1);
      return request(n);
    };
    return openLoad({ ...servers[server], request: next });
  }

  for (let round = 0; round < rounds; round++) {
    const first = Math.floor((round * groups.length) / rounds);
    for (const names of [...groups.slice(first), ...groups.slice(0, first)]) {
      const loads = await Promise.all(names.map(open));
      for (const load of loads) await load.warm(round === 0 ? firstWarmSeconds : seconds / 20);
      for (let piece = 0; piece < pieces; piece++) {
        for (const load of loads) await load.run(seconds / pieces, fewest);
      }
      for (const [index, load] of loads.entries()) {
        const name = names[index] ?? '';
        const result = load.close();
        measured[name]?.push(result);
        log(`round ${round + 1}  ${name.padEnd(20)} ${shown(result)}`);
      }
    }
  }
  return measured;
}

const shown = ({ cpuUs, requestsPerSecond, answerBytes }: Load) =>
  `${Math.round(cpuUs)} µs of CPU, ${Math.round(requestsPerSecond)}/s, ${Math.round(answerBytes)} bytes`;
