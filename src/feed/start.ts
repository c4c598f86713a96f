import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { cannotListen } from '../listening.ts';
import type { ConnectionOptions } from './http/connections.ts';
import { openFeedLog } from './log/index.ts';
import { keepKeyUses } from './log/keep-key-uses.ts';
import type { FeedLog } from './log/types.ts';
import { followLog } from './memory/follow.ts';
import { keepSnapshot } from './memory/keep-snapshot.ts';
import { createMemory } from './memory/memory.ts';
import { readSnapshot } from './memory/snapshot.ts';
import { keyUses } from './scope/key-uses.ts';
import { createFeedServer, type MetricsOptions } from './server.ts';

export type FeedOptions = {
  /** The log that is followed: an open one, which stays open, or the address of its database. */
  log?: FeedLog;
  databaseUrl?: string;
  /** 0 for any free one. */
  port: number;
  host?: string;
  /** PAYLOAD_SECRET; every node of a feed must have the same. */
  secret: string;
  /** PAYLOAD_SECRET_PREVIOUS: another one whose tokens are read. */
  previousSecret?: string;
  /** The file that the node starts from when the database is away; none is kept without it. */
  snapshot?: string;
  logger?: Logger;
  /** Whether it writes the snapshot as well; only one node may. */
  writesSnapshot?: boolean;
  /** Bytes of answers that are kept. */
  cacheBytes?: number;
  metrics?: MetricsOptions;
  connections?: ConnectionOptions;
  /** How often it is written down which keys were used, in milliseconds. */
  keyUsesMs?: number;
  /** The admin's address, for what sites upload. */
  cmsUrl?: string;
  /** How long the node goes on taking requests after it was told to end, in milliseconds. */
  graceMs?: number;
};

export type RunningFeed = { url: string; close: () => Promise<void> };

/** How long answers under way are waited for when the node stops, in milliseconds. */
const drainMs = 7_000;

/**
 * Starts a feed node. It listens at once; until it has read the log, or a snapshot, `/readyz` and
 * `/graphql` answer 503.
 *
 * @returns its address, and a function that ends it: answers under way are finished first.
 */
export async function startFeed({
  log,
  databaseUrl,
  port,
  host = '127.0.0.1',
  secret,
  previousSecret,
  snapshot,
  logger = pino({ level: 'silent' }),
  graceMs = 0,
  writesSnapshot = true,
  cacheBytes,
  metrics,
  connections,
  keyUsesMs,
  cmsUrl,
}: FeedOptions): Promise<RunningFeed> {
  const memory = createMemory();
  const saved = snapshot ? await readSnapshot(snapshot, logger) : null;
  if (saved) {
    memory.replace(saved.store);
    const age = Date.now() - saved.confirmedAt;
    // A snapshot from the future was written by another clock: its age is unknown.
    if (age >= 0) memory.confirm(performance.now() - age);
  }
  let isEnding = false;
  const app = createFeedServer({
    memory,
    secret,
    previousSecret,
    logger,
    cacheBytes,
    metrics,
    connections,
    cmsUrl,
    isEnding: () => isEnding,
  });
  const url = await app
    .listen({ port, host, listenTextResolver: () => 'listening' })
    .catch((error) => {
      throw cannotListen(error, { setting: 'FEED_PORT', port, host });
    });

  const stop = new AbortController();
  let opened = log;
  const open = async () => {
    opened ??= await openFeedLog(databaseUrl ?? '');
    return opened;
  };
  const following = followLog({ open, memory, signal: stop.signal, logger });
  const lastUses = keepKeyUses({ uses: keyUses, log: () => opened, everyMs: keyUsesMs });
  const lastSnapshot =
    snapshot && writesSnapshot ? keepSnapshot({ memory, file: snapshot, logger }) : async () => {};

  return {
    url,
    async close() {
      // Balancers see it at `/readyz` and clients by `Connection: close`; only then is the door
      // shut, or a request on its way over a kept connection would be lost.
      isEnding = true;
      if (graceMs > 0) await sleep(graceMs);
      stop.abort();
      const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
      await app.close();
      clearTimeout(cut);
      await following;
      await lastUses();
      if (!log) await opened?.close();
      await lastSnapshot();
    },
  };
}
