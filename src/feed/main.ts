import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { env } from '../env.ts';
import { startFeed } from './start.ts';

export { type FeedOptions, type RunningFeed, startFeed } from './start.ts';

/** Runs a feed node until it is told to end (SIGTERM, SIGINT, or its parent's end). */
async function main(): Promise<void> {
  const settings = env();
  const logger = pino({ level: settings.LOG_LEVEL, name: 'feed' });
  const { url, close } = await startFeed({
    databaseUrl: settings.DATABASE_URL,
    port: settings.FEED_PORT,
    host: settings.HOST,
    secret: settings.PAYLOAD_SECRET,
    snapshot: settings.FEED_SNAPSHOT,
    logger,
    graceMs: 1_000,
  });
  process.stdout.write(`Feed listening at ${url}/graphql\n`);
  process.send?.({ ready: true, url });

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
    process.exitCode = 1;
  });
}
