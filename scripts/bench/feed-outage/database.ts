import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { PolyclinicError } from '../../../src/errors.ts';
import { startMongod } from '../../mongod/start.ts';

/** A way in which the database is away. */
export type Outage = { leave: () => Promise<void>; comeBack: () => Promise<void> };

/** A mongod whose process can be taken away and brought back. */
export type FragileDatabase = {
  url: string;
  outages: {
    /** The process stands still, connections stay open and nothing is answered. */
    stopped: Outage;
    /** The process is killed, and later started anew on its data. */
    killed: Outage;
  };
  end: () => Promise<void>;
};

/** @throws PolyclinicError BAD_SETTING when MONGODB_URL names a server that is not ours to stop. */
export async function startFragileDatabase(log: (line: string) => void): Promise<FragileDatabase> {
  if (process.env.MONGODB_URL) {
    throw new PolyclinicError(
      'BAD_SETTING',
      'MONGODB_URL is set: this bench stops and kills its mongod, so it starts one of its own; unset it',
    );
  }
  const data = await mkdtemp(path.join(tmpdir(), 'polyclinic-outage-'));
  let running = await startMongod({ data, log });
  let pid = await pidOf(running.url);
  return {
    url: running.url,
    outages: {
      stopped: {
        leave: async () => void process.kill(pid, 'SIGSTOP'),
        comeBack: async () => void process.kill(pid, 'SIGCONT'),
      },
      killed: {
        async leave() {
          process.kill(pid, 'SIGKILL');
          await running.died.catch(() => {});
        },
        async comeBack() {
          // The same ports: they are kept with the data.
          running = await startMongod({ data, log });
          pid = await pidOf(running.url);
        },
      },
    },
    async end() {
      // One that stands still would not hear that it is to end.
      if (isRunning(pid)) process.kill(pid, 'SIGCONT');
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function pidOf(url: string): Promise<number> {
  const client = new MongoClient(url);
  try {
    const { pid } = await client.db('admin').command({ serverStatus: 1 });
    return Number(pid);
  } finally {
    await client.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
