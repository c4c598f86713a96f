import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { nodeArguments } from '../system/nodeArguments.ts';
import { type Load, load } from './feed/load.ts';
import { persistedGet, post } from './feed/requests.ts';
import { changesQuery, listQuery, oneQuery } from './feed/world.ts';
import type { BenchOptions, BenchResult } from './harness/bench.ts';

export const about =
  'CPU and time of the feed’s answers, kept and executed, beside the same bytes from memory, their JSON.stringify and graphql-js';

/** What is asked of which server; a request that never repeats has variables of its own. */
const cases = {
  bytes: { server: 'bytes', request: () => post(listQuery, {}) },
  stringify: { server: 'stringify', request: () => post(listQuery, {}) },
  stringifyOne: { server: 'stringify', request: () => post(oneQuery, { slug: 'clinic-7' }) },
  graphqlJs: { server: 'graphqlJs', request: () => post(listQuery, {}) },
  cached: { server: 'feed', request: () => post(listQuery, {}) },
  persistedGet: { server: 'feed', request: () => persistedGet(listQuery, {}) },
  cachedOne: { server: 'feed', request: () => post(oneQuery, { slug: 'clinic-7' }) },
  cachedChanges: { server: 'feed', request: () => post(changesQuery, {}) },
  executedList: { server: 'feed', request: (n: number) => post(listQuery, { other: `none-${n}` }) },
  executedOne: {
    server: 'feed',
    request: (n: number) => post(oneQuery, { slug: 'clinic-7', other: `none-${n}` }),
  },
} satisfies Record<string, { server: string; request: (n: number) => string }>;

type CaseName = keyof typeof cases;

/** Each server is a process of its own on one core; every case is measured on a fresh one. */
export async function run({ quick, log }: BenchOptions): Promise<BenchResult> {
  const seconds = quick ? 2 : 10;
  const figures = {} as Record<CaseName, Load>;
  for (const name of Object.keys(cases) as CaseName[]) {
    figures[name] = await measure(name, seconds);
    log(`${name}: ${Math.round(figures[name].cpuUs)} µs of CPU a request`);
  }
  const ratio = (one: CaseName, other: CaseName) => figures[one].cpuUs / figures[other].cpuUs;
  const named = Object.entries(figures).flatMap(([name, { requestsPerSecond, ...each }]) => [
    [`${name}Rps`, requestsPerSecond],
    [`${name}P50Ms`, each.p50Ms],
    [`${name}P99Ms`, each.p99Ms],
    [`${name}CpuUs`, each.cpuUs],
  ]);
  return {
    ...Object.fromEntries(named),
    cachedCpuRatio: ratio('cached', 'bytes'),
    persistedGetCpuRatio: ratio('persistedGet', 'bytes'),
    executedListCpuRatio: ratio('executedList', 'stringify'),
    executedOneCpuRatio: ratio('executedOne', 'stringifyOne'),
    timesGraphqlJs: figures.cached.requestsPerSecond / figures.graphqlJs.requestsPerSecond,
  };
}

async function measure(name: CaseName, seconds: number): Promise<Load> {
  const { server, request } = cases[name];
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'feed/server.ts'), [server], {
    execArgv: [...nodeArguments],
  });
  try {
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return await load({ port, pid: child.pid ?? 0, seconds, request });
  } finally {
    child.kill();
  }
}
