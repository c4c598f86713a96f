import type { CollectionSlug, Payload } from 'payload';
import { removeUnreferenced } from './removeUnreferenced.ts';
import { stemsBefore } from './storage.ts';

const hour = 3_600_000;

/**
 * Removes the files that no document names: of requests that failed and processes that ended
 * before they could tidy up. For the worker, now and then.
 *
 * @param olderThan milliseconds; a younger upload may not have been committed yet.
 * @returns how many uploads were removed.
 */
export async function sweepMedia({
  payload,
  collection = 'media',
  olderThan = hour,
}: {
  payload: Payload;
  collection?: CollectionSlug;
  olderThan?: number;
}): Promise<number> {
  let removed = 0;
  for (const stem of await stemsBefore(new Date(Date.now() - olderThan))) {
    if (await removeUnreferenced({ payload, collection, stem })) removed += 1;
  }
  return removed;
}
