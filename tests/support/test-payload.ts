import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import type { FeedLog } from '../../src/feed-log/types.ts';

export type TestDatabase = { url: string; folder: string; drop: () => Promise<void> };

/** An empty database of the kind that TEST_DATABASE names (`sqlite` is the default). */
export function freshDatabase(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-test-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (process.env.TEST_DATABASE !== 'mongo') {
    return {
      url: `file:${path.join(folder, 'test.db')}`,
      folder,
      drop: async () => removeFolder(),
    };
  }
  const server = process.env.TEST_MONGODB_URL;
  if (!server) {
    throw new Error('TEST_MONGODB_URL is missing: run the tests by `npm test`.');
  }
  const url = new URL(server);
  url.pathname = `/${path.basename(folder).toLowerCase()}`;
  return {
    url: url.href,
    folder,
    drop: async () => {
      const client = new MongoClient(url.href);
      await client.db().dropDatabase();
      await client.close();
      removeFolder();
    },
  };
}

/** Environment of a process that uses a test database. */
export function testEnvironment({ url, folder }: TestDatabase): Record<string, string> {
  return {
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  };
}

export type TestPayload = {
  payload: Payload;
  database: TestDatabase;
  /** The feed log of the same database; opened at the first call. */
  openLog: () => Promise<FeedLog>;
  stop: () => Promise<void>;
};

/** Payload on a fresh database. Once a test file: the configuration belongs to the process. */
export async function testPayload(): Promise<TestPayload> {
  const database = freshDatabase();
  Object.assign(process.env, testEnvironment(database));
  const { startPayload } = await import('../../src/start-payload.ts');
  const payload = await startPayload();
  const logs: FeedLog[] = [];
  return {
    payload,
    database,
    openLog: async () => {
      const { openFeedLog } = await import('../../src/feed-log/index.ts');
      const log = await openFeedLog(database.url);
      logs.push(log);
      return log;
    },
    stop: async () => {
      await Promise.all(logs.map((log) => log.close()));
      await payload.destroy();
      await database.drop();
    },
  };
}
