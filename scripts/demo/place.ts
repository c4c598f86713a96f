import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { freePort } from './free-port.ts';

/** Where a demo lives: its settings, and how to leave no trace of a temporary one. */
export type Place = { settings: Record<string, string>; dispose: () => Promise<void> };

/**
 * Decides the database, the folder, the ports and the secret of a demo.
 *
 * @param options.temporary an empty database of the kind that DATABASE_URL names, removed at the end.
 * @param options.freePorts free ports instead of CMS_PORT and FEED_PORT.
 */
export async function findPlace(options: {
  temporary: boolean;
  freePorts: boolean;
}): Promise<Place> {
  const given = process.env;
  const folder = options.temporary
    ? await mkdtemp(path.join(tmpdir(), 'polyclinic-demo-'))
    : path.resolve(given.DATA_DIR || './data');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = options.temporary
    ? temporaryDatabase(folder, given.DATABASE_URL)
    : given.DATABASE_URL || `file:${path.join(folder, 'polyclinic.db')}`;
  const cms = options.freePorts ? await freePort() : Number(given.CMS_PORT || 3000);
  const feed = options.freePorts ? await freePort() : Number(given.FEED_PORT || 4000);
  return {
    settings: {
      DATABASE_URL: database,
      DATA_DIR: folder,
      CMS_PORT: String(cms),
      FEED_PORT: String(feed),
      PAYLOAD_SECRET: given.PAYLOAD_SECRET || (await keptSecret(folder)),
      LOG_LEVEL: given.LOG_LEVEL || 'warn',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    dispose: async () => {
      if (options.temporary) {
        await dropMongo(database);
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function temporaryDatabase(folder: string, like: string | undefined): string {
  if (!like?.startsWith('mongodb')) {
    return `file:${path.join(folder, 'polyclinic.db')}`;
  }
  const url = new URL(like);
  url.pathname = `/${path.basename(folder).toLowerCase()}`;
  return url.href;
}

async function dropMongo(url: string): Promise<void> {
  if (!url.startsWith('mongodb')) {
    return;
  }
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}

/** A secret of this folder's own, made at the first run, so that sessions outlive a restart. */
async function keptSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'secret');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) {
    return kept.trim();
  }
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
