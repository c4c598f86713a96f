import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import { originalNames } from './names.ts';
import { removeMedia } from './storage.ts';

type Upload = { payload: Payload; collection: CollectionSlug; stem: string };

/**
 * Removes the files of an upload unless a document names them, and says whether they are gone.
 *
 * The question is asked outside of any request's transaction: while the change that drops a file
 * is not committed, the file counts as named and stays.
 */
export async function removeUnreferenced({ payload, collection, stem }: Upload): Promise<boolean> {
  const document = await payload.db.findOne({
    collection,
    where: { filename: { in: originalNames(stem) } },
  });
  if (document) return false;
  await removeMedia(stem);
  return true;
}

// Milliseconds. A request commits right after its last hook.
const attempts = [100, 1000, 10_000] as const;

/** The same a moment later, when the request that drops the file has committed. */
export function removeSoon(upload: Upload): void {
  void tryToRemove(upload).catch((err) => {
    upload.payload.logger.warn({ err, msg: `Files of ${upload.stem} are left to the next sweep` });
  });
}

async function tryToRemove(upload: Upload): Promise<void> {
  for (const milliseconds of attempts) {
    await delay(milliseconds, undefined, { ref: false });
    if (await removeUnreferenced(upload)) return;
  }
}
