import { entryKey } from '../feed-log/plan.ts';
import type { FeedLog, LogEntry } from '../feed-log/types.ts';

type Log = Pick<FeedLog, 'head' | 'read'>;

/** How many entries are read at a time: some megabytes. */
const pageSize = 200;

/**
 * Tells whether anything in the feed shows an image's file, by its name. It is brought on by the log
 * at every question, so that what is withdrawn is known at once; the first question reads all of it.
 *
 * @param open opens the log, at the first question and again after a failure.
 */
export function createShownImages(
  open: () => Promise<Log>,
): (filename: string) => Promise<boolean> {
  const files = createFiles();
  let log: Log | undefined;
  let epoch = '';
  let seq = 0;

  async function catchUp(): Promise<void> {
    log ??= await open();
    const head = await log.head();
    // Of another log, of one whose tombstones since then are gone, or of an older backup.
    if (head.epoch !== epoch || head.horizon > seq || head.seq < seq) {
      files.clear();
      epoch = head.epoch;
      seq = 0;
    }
    while (seq < head.seq) {
      const entries = await log.read({ after: seq, limit: pageSize });
      for (const entry of entries) files.put(entry);
      seq = entries.at(-1)?.seq ?? head.seq;
    }
  }

  const upToNow = shared(catchUp);
  return async (filename) => {
    await upToNow();
    return files.has(filename);
  };
}

/** The files that entries show. */
function createFiles() {
  const byEntry = new Map<string, string[]>();
  const shown = new Map<string, number>();
  const count = (names: readonly string[], by: 1 | -1) => {
    for (const name of names) {
      const left = (shown.get(name) ?? 0) + by;
      if (left > 0) shown.set(name, left);
      else shown.delete(name);
    }
  };
  return {
    put(entry: LogEntry) {
      const key = entryKey(entry);
      count(byEntry.get(key) ?? [], -1);
      byEntry.delete(key);
      const names = filesOf(entry);
      if (names.length === 0) return;
      count(names, 1);
      byEntry.set(key, names);
    },
    has: (name: string) => shown.has(name),
    clear() {
      byEntry.clear();
      shown.clear();
    },
  };
}

function filesOf({ item }: LogEntry): string[] {
  if (!item || !('images' in item)) return [];
  const names = item.images.flatMap(({ filename, variants }) => [
    filename,
    ...variants.map((variant) => variant.filename),
  ]);
  return [...new Set(names)];
}

/** Work that many wait for: who asks while it is under way gets the next turn, all of them one. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        running = work();
        return running;
      });
    return next;
  };
}
