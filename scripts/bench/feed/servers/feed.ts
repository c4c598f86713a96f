import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../../demo/until.ts';
import { type ChildServer, startServer } from '../child-server.ts';
import type { FeedSettings } from '../feed-database.ts';

const program = path.resolve(import.meta.dirname, '../../../../src/feed/main.ts');

/**
 * A feed node as in production (`npm run start:feed`): every setting but the database and the secret
 * is the default, metrics are counted and every request is logged, to /dev/null. It has read the
 * log when this returns.
 */
export async function startFeedNode(settings: FeedSettings): Promise<ChildServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-node-'));
  const feed = await startServer(program, {
    settings: { ...settings, DATA_DIR: folder, FEED_PORT: '0' },
  });
  const isReady = async () => (await fetch(`http://127.0.0.1:${feed.port}/readyz`)).ok;
  await until(isReady, 'the feed to read its log', 60_000, 20);
  return {
    ...feed,
    async stop() {
      await feed.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
