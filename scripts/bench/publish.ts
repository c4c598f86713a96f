import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../demo/free-port.ts';
import { startMongod } from '../mongod.ts';
import { nodeArguments } from '../system/node-arguments.ts';
import { percentile } from './harness/percentiles.ts';

export const about =
  'Publish in the cms → visible in a GraphQL answer of a feed node, in milliseconds';

type Log = (line: string) => void;

/** 200 publishes one after another on each database, with a worker and a feed node of their own. */
export async function run({ quick, log }: { quick: boolean; log: Log }) {
  const publishes = quick ? 40 : 200;
  const sqlite = await measure((folder) => `file:${path.join(folder, 'bench.db')}`, publishes, log);
  const mongod = await startMongod({ log });
  try {
    const mongo = await measure(() => mongod.url, publishes, log);
    return { publishes, ...figures('sqlite', sqlite), ...figures('mongo', mongo) };
  } finally {
    await mongod.stop();
  }
}

function figures(database: string, milliseconds: number[]): Record<string, number> {
  return {
    [`${database}P50Ms`]: Math.round(percentile(milliseconds, 50)),
    [`${database}P99Ms`]: Math.round(percentile(milliseconds, 99)),
    [`${database}MaxMs`]: Math.round(Math.max(...milliseconds)),
  };
}

/** One database a process: Payload's configuration belongs to the process. */
async function measure(
  databaseUrl: (folder: string) => string,
  publishes: number,
  log: Log,
): Promise<number[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-bench-'));
  const url = databaseUrl(folder);
  log(`publishing ${publishes} times on ${url.split(':')[0]}`);
  const settings = {
    DATABASE_URL: url,
    DATA_DIR: folder,
    FEED_PORT: String(await freePort()),
    PAYLOAD_SECRET: 'a secret of a benchmark, 32 characters',
    LOG_LEVEL: 'error',
  };
  try {
    return await new Promise<number[]>((resolve, reject) => {
      const child = fork(path.join(import.meta.dirname, 'publish/publisher.ts'), {
        execArgv: [...nodeArguments],
        env: { ...process.env, ...settings, BENCH_PUBLISHES: String(publishes) },
      });
      child.once('message', (times) => resolve(times as number[]));
      child.once('exit', (code) => reject(new Error(`The publisher ended with ${code}`)));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
