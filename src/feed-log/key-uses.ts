import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyUses } from '../feed/scope/key-uses.ts';
import { openFeedLog } from './index.ts';
import type { FeedLog } from './types.ts';

/**
 * When sites' keys were last used, by their hashes, as feed nodes have written it down beside the
 * log. The log is opened for this alone: it is asked for by a person who looks at a form.
 */
export async function readKeyUses(
  databaseUrl: string,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const log = await openFeedLog(databaseUrl);
  try {
    return await log.keyUses.read(hashes);
  } finally {
    await log.close();
  }
}

/** Keys whose use is written at a time. */
const batch = 500;

/** How long the end of a node may wait for its last uses, in milliseconds. */
const patienceMs = 1_000;

/**
 * Writes down which keys were used, at most once in `everyMs` and beside all requests. While the
 * database is away it does so in silence: the uses wait.
 *
 * @param log undefined while it could not be opened yet.
 * @returns a function that stops it, after a last try.
 */
export function keepKeyUses({
  uses,
  log,
  everyMs = 60_000,
}: {
  uses: KeyUses;
  log: () => FeedLog | undefined;
  everyMs?: number;
}): () => Promise<void> {
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    const store = log()?.keyUses;
    const taken = store ? uses.take(batch) : [];
    if (taken.length === 0) return;
    await store?.note(taken).catch(() => uses.giveBack(taken));
  }

  /** One at a time: a database that does not answer is not asked again before it has failed. */
  function writeInTurn(): Promise<void> {
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  const timer = setInterval(() => void writeInTurn(), everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await Promise.race([writeInTurn(), sleep(patienceMs)]);
  };
}
