import { followLog, type ReadableLog } from '../feed-log/follow.ts';
import { entryKey } from '../feed-log/plan.ts';
import type { LogEntry } from '../feed-log/types.ts';

/**
 * Tells whether anything in the feed shows an image's file, by its name. It is brought on by the log
 * at every question, so that what is withdrawn is known at once; the first question reads all of it.
 *
 * @param open opens the log, at the first question and again after a failure.
 */
export function createShownImages(
  open: () => Promise<ReadableLog>,
): (filename: string) => Promise<boolean> {
  const files = createFiles();
  const upToNow = followLog(open, files);
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
