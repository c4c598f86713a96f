import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFeedLog } from '../../../src/feed-log/index.ts';
import type { LogChange } from '../../../src/feed-log/types.ts';

/** The settings of the processes on a feed log; only what a deployment must set. */
export type FeedSettings = { DATABASE_URL: string; PAYLOAD_SECRET: string };

const secret = 'a secret of a benchmark, 32 characters';

/** A folder of its own with a feed log in SQLite that holds these changes. */
export async function createFeedDatabase(
  changes: LogChange[],
): Promise<{ settings: FeedSettings; drop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-bench-'));
  const settings = settingsFor(`file:${path.join(folder, 'feed.db')}`);
  await fill(settings, changes);
  return { settings, drop: () => rm(folder, { recursive: true, force: true }) };
}

export const settingsFor = (databaseUrl: string): FeedSettings => ({
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: secret,
});

/** Writes changes into a log as the one projector would. */
export async function fill({ DATABASE_URL }: FeedSettings, changes: LogChange[]): Promise<void> {
  const log = await openFeedLog(DATABASE_URL);
  try {
    const lease = await log.leases.acquire('projector', 'bench', 60_000);
    if (!lease) throw new Error('Another holds the lease');
    await log.append(lease, changes);
    await log.leases.release(lease);
  } finally {
    await log.close();
  }
}
