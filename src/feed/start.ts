import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { openFeedLog } from '../feed-log/index.ts';
import { keepKeyUses } from '../feed-log/key-uses.ts';
import type { FeedLog } from '../feed-log/types.ts';
import { cannotListen } from '../listening.ts';
import type { ConnectionOptions } from './http/connections.ts';
import { claimFile, replicaFiles } from './replica/files.ts';
import { followLog } from './replica/follow.ts';
import { createNode } from './replica/node.ts';
import { keyUses } from './scope/key-uses.ts';
import { searchHere } from './search/search-here.ts';
import { searchInWorker } from './search/search-in-worker.ts';
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
  /** The file of the node's replica, which it starts from; it is in memory alone without one. */
  file?: string;
  logger?: Logger;
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
 * Starts a feed node. It listens at once; until it has read the log, or has a file, `/readyz` and
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
  file,
  logger = pino({ level: 'silent' }),
  graceMs = 0,
  cacheBytes,
  metrics,
  connections,
  keyUsesMs,
  cmsUrl,
}: FeedOptions): Promise<RunningFeed> {
  const node = createNode();
  const free = file ? await claimFile(file) : () => {};
  const files = file ? replicaFiles(file, logger) : undefined;
  const saved = files?.open();
  if (saved) {
    node.replace(saved);
    const age = Date.now() - saved.log.confirmedAt();
    // A file from the future was written by another clock: its age is unknown.
    if (age >= 0) node.confirm(performance.now() - age);
  }
  const searcher = files ? searchInWorker(logger) : searchHere();
  let isEnding = false;
  const app = createFeedServer({
    node,
    searcher,
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

  if (saved) searcher.follow(saved);
  const stop = new AbortController();
  let opened = log;
  const open = async () => {
    opened ??= await openFeedLog(databaseUrl ?? '');
    return opened;
  };
  const following = followLog({
    ...{ open, node, files },
    onMove: searcher.follow,
    signal: stop.signal,
    logger,
  });
  const lastUses = keepKeyUses({ uses: keyUses, log: () => opened, everyMs: keyUsesMs });
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
      await searcher.close();
      if (files) files.close();
      else node.replica()?.close();
      free();
    },
  };
}
