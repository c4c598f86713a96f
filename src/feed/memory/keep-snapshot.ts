import type { Logger } from 'pino';
import type { FeedMemory } from './memory.ts';
import { writeSnapshot } from './snapshot.ts';

/** Writing takes at most one part in so many of the time: a large snapshot is written less often. */
const share = 20;

/**
 * Writes a snapshot whenever the memory has moved, at most every `everyMs`.
 *
 * @returns a function that stops it, after one last snapshot. A failure is logged, never thrown:
 *   a full disk must not stop the feed.
 */
export function keepSnapshot({
  memory,
  file,
  logger,
  everyMs = 30_000,
}: {
  memory: FeedMemory;
  file: string;
  logger: Logger;
  everyMs?: number;
}): () => Promise<void> {
  let saved = '';
  let saving = Promise.resolve();
  let dueAt = 0;

  async function save(confirmedOnly: boolean): Promise<void> {
    const store = memory.store();
    if (!store || store.seq() === 0) return;
    const state = `${store.epoch} ${store.revision()}`;
    if (state === saved && !confirmedOnly) return;
    const startedAt = performance.now();
    try {
      await writeSnapshot(file, { store, confirmedAt: onTheWall(memory.confirmedAt()) });
      saved = state;
    } catch (error) {
      logger.error({ err: error }, 'the snapshot cannot be written');
    }
    const now = performance.now();
    dueAt = now + share * (now - startedAt);
  }

  const inTurn = (confirmedOnly: boolean) => {
    saving = saving.then(() => save(confirmedOnly));
    return saving;
  };
  const timer = setInterval(() => {
    if (performance.now() >= dueAt) void inTurn(false);
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    return inTurn(true);
  };
}

/** A time of `performance.now()` in milliseconds since 1970, as the next process can read it. */
const onTheWall = (at: number | null) => (at === null ? 0 : Date.now() - (performance.now() - at));
