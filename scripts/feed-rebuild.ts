import { env } from '../src/env.ts';
import { openFeedLog } from '../src/feed/log/index.ts';
import { startPayload } from '../src/startPayload.ts';
import { rebuildFeed } from '../src/sync/rebuildFeed.ts';
import { fail } from './system/fail.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/**
 * `npm run feed:rebuild`: throws the feed log away and makes it anew from the documents. Ids, and the
 * versions of what has not changed, stay the same; consumers are told to read from the beginning.
 */
async function main(): Promise<void> {
  const payload = await startPayload();
  const log = await openFeedLog(env().DATABASE_URL);
  const { entries, milliseconds } = await rebuildFeed({ payload, log });
  console.log(
    `The feed log holds ${entries} entries again, in ${(milliseconds / 1000).toFixed(1)} s.`,
  );
  await log.close();
  await payload.destroy();
}

main().then(() => process.exit(0), fail);
