import { env } from '../src/env.ts';
import { PolyclinicError } from '../src/errors.ts';
import { openFeedLog } from '../src/feed-log/index.ts';
import { rebuildFeed } from '../src/projector/rebuild-feed.ts';
import { startPayload } from '../src/start-payload.ts';
import { fail } from './system/fail.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/**
 * `npm run feed:rebuild`: makes the feed log anew from the documents, beside the old one, which is
 * read until then. Ids, and the versions of what has not changed, stay the same; consumers are told to
 * read from the beginning. Ends by SIGTERM or SIGINT, and leaves the log as it was.
 */
async function main(): Promise<void> {
  const stop = new AbortController();
  const stopped = new PolyclinicError('CONFLICT', 'Stopped: the feed log is as it was before.');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => stop.abort(stopped));
  }
  const payload = await startPayload();
  const log = await openFeedLog(env().DATABASE_URL);
  console.log('Building the feed log anew. Until it is whole, the feed is as it was.');
  const { entries, milliseconds } = await rebuildFeed({ payload, log, signal: stop.signal });
  console.log(
    `The feed log holds ${entries} entries, made in ${(milliseconds / 1000).toFixed(1)} s.`,
  );
  await log.close();
  await payload.destroy();
}

main().then(() => process.exit(0), fail);
