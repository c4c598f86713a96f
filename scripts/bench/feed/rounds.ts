import type { Case, ServerName } from './cases.ts';
import type { ChildServer } from './childServer.ts';
import { type Load, load } from './load.ts';

/** What was measured of each case, a load a round. */
export type Measured = Record<string, Load[]>;

const firstWarmSeconds = 1.5;

/** Of a round: stock Payload gives some ten a second. */
const fewest = 12;

/**
 * Measures every case in many short rounds, one case after the other, so that what else the machine
 * does meets all alike: those that are compared follow one another, and each round begins with
 * another. The servers live through all rounds.
 */
export async function measureInRounds({
  cases,
  servers,
  rounds,
  seconds,
  log,
}: {
  cases: Record<string, Case>;
  servers: Record<ServerName, ChildServer>;
  rounds: number;
  seconds: number;
  log: (line: string) => void;
}): Promise<Measured> {
  const names = Object.keys(cases);
  const measured: Measured = Object.fromEntries(names.map((name) => [name, []]));
  const asked = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const first = Math.floor((round * names.length) / rounds);
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const one = cases[name];
      if (!one) continue;
      const request = () => {
        const n = asked.get(name) ?? 0;
        asked.set(name, n + 1);
        return one.request(n);
      };
      // A document is compiled once it was asked for some times, and V8 takes seconds to know what
      // is worth optimizing: longer before the first round.
      const warmSeconds = round === 0 ? firstWarmSeconds : seconds / 10;
      const server = servers[one.server];
      const result = await load({ ...server, seconds, warmSeconds, fewest, request });
      measured[name]?.push(result);
      log(`round ${round + 1}  ${name.padEnd(20)} ${shown(result)}`);
    }
  }
  return measured;
}

const shown = ({ cpuUs, requestsPerSecond, answerBytes }: Load) =>
  `${Math.round(cpuUs)} µs of CPU, ${Math.round(requestsPerSecond)}/s, ${Math.round(answerBytes)} bytes`;
