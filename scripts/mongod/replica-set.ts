import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient, MongoServerError } from 'mongodb';

/** The server's code for `replSetInitiate` on a set that has been initiated before. */
const alreadyInitialized = 23;

/** The address of a replica set whose members listen on these loopback ports. */
export function replicaSetUrl(ports: number[]): string {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',');
  return `mongodb://${hosts}/polyclinic?replicaSet=rs0`;
}

/** Initiates the set when it is new, and waits until one of its members is the primary. */
export async function initiate(ports: number[]): Promise<void> {
  // A set is only initiated when every member answers.
  await Promise.all(ports.map((port) => withAdmin(port, (admin) => admin.command({ ping: 1 }))));
  const members = ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` }));
  await withAdmin(ports[0] ?? 0, async (admin) => {
    await admin.command({ replSetInitiate: { _id: 'rs0', members } }).catch((error) => {
      if (!(error instanceof MongoServerError) || error.code !== alreadyInitialized) throw error;
    });
    while (!(await hasPrimary(admin))) await sleep(100);
  });
}

/** Talks to one member directly, waiting until it accepts connections. */
async function withAdmin(port: number, use: (admin: Db) => Promise<unknown>): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 60_000,
  });
  try {
    await use(client.db('admin'));
  } finally {
    await client.close();
  }
}

async function hasPrimary(admin: Db): Promise<boolean> {
  const hello = await admin.command({ hello: 1 });
  return typeof hello.primary === 'string';
}
