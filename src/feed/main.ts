import cluster from 'node:cluster';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Logger, type LoggerOptions, pino } from 'pino';
import { type Env, env } from '../env.ts';
import { PolyclinicError } from '../errors.ts';
import { checkDatabase } from '../feed-log/index.ts';
import { createAskMetrics, leadWorkers } from './cluster.ts';
import { mostConnections } from './http/connections.ts';
import { fileOfWorker, removeFilesOfWorkers } from './replica/files.ts';
import { startFeed } from './start.ts';

export { type FeedOptions, type RunningFeed, startFeed } from './start.ts';

/**
 * Runs a feed node, or as many as FEED_WORKERS says, until it is told to end (SIGTERM, SIGINT, or
 * its parent's end).
 */
async function main(): Promise<void> {
  const settings = env();
  const logger = createLogger(settings.LOG_LEVEL);
  if (cluster.isPrimary) {
    endOnWrongDatabase(settings.DATABASE_URL);
    removeFilesOfWorkers(settings.FEED_REPLICA, { above: settings.FEED_WORKERS });
  }
  if (settings.FEED_WORKERS > 1 && cluster.isPrimary) {
    const { end } = leadWorkers({
      count: settings.FEED_WORKERS,
      logger,
      onReady: tell,
      // What is wrong was said by the worker itself.
      onNeverReady: () => process.exit(1),
    });
    endWhenTold(logger, end);
    return;
  }
  const { url, close } = await runNode(settings, logger);
  endWhenTold(logger, close);
  if (cluster.isPrimary) tell(url);
  else process.send?.({ ready: true, url });
}

/**
 * Ends the process when its database is one that can never serve it. A database that is away may come
 * back, and the node serves from its file meanwhile.
 */
function endOnWrongDatabase(databaseUrl: string): void {
  checkDatabase(databaseUrl).catch((error: unknown) => {
    if (!(error instanceof PolyclinicError)) return;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}

const warning = 40;

/**
 * Logs to standard output in pieces, at the latest after a second and at the end: a write for each
 * line costs as much as an answer. Warnings and errors are written at once.
 */
function createLogger(level: string): Logger {
  const output = pino.destination({ dest: 1, sync: false, minLength: 4_096 });
  setInterval(() => output.flush(), 1_000).unref();
  process.on('exit', () => output.flushSync());
  const logMethod: LogMethod = function (this, args, method, at) {
    method.apply(this, args);
    if (at >= warning) output.flush();
  };
  return pino({ level, name: 'feed', hooks: { logMethod } }, output);
}

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

function runNode(settings: Env, logger: Logger) {
  return startFeed({
    databaseUrl: settings.DATABASE_URL,
    port: settings.FEED_PORT,
    host: settings.HOST,
    secret: settings.PAYLOAD_SECRET,
    previousSecret: settings.PAYLOAD_SECRET_PREVIOUS,
    // Each process has a file of its own.
    file: fileOfWorker(settings.FEED_REPLICA, Number(process.env.FEED_WORKER ?? 1)),
    logger,
    graceMs: 1_000,
    cmsUrl: settings.CMS_URL,
    connections: { most: mostConnections() },
    cacheBytes: settings.FEED_CACHE_MB * 1024 * 1024,
    metrics: {
      ofProcess: true,
      key: settings.FEED_METRICS_KEY,
      ...(cluster.isWorker && { ofAll: createAskMetrics() }),
    },
  });
}

function tell(url: string): void {
  process.stdout.write(`Feed listening at ${url}/graphql\n`);
  process.send?.({ ready: true, url });
}

function endWhenTold(logger: Logger, close: () => Promise<void>): void {
  let ending = false;
  const end = async (why: string) => {
    if (ending) return;
    ending = true;
    logger.info({ why }, 'ending');
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('disconnect', () => void end('disconnect'));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    // A worker would live on by its channel, without a listener.
    process.exit(1);
  });
}
