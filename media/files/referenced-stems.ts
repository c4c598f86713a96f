import type { CollectionSlug, Payload } from 'payload';
import { originalNames, stemOf } from './names.ts';

/** How many stems one query asks for: each has three names, and SQLite takes 32,766 in a query. */
const pageSize = 500;

/**
 * Those of these stems that a document names.
 *
 * The question is asked outside of any request's transaction: while the change that drops a file
 * is not committed, the file counts as named.
 */
export async function referencedStems({
  payload,
  collection,
  stems,
}: {
  payload: Payload;
  collection: CollectionSlug;
  stems: readonly string[];
}): Promise<Set<string>> {
  const referenced = new Set<string>();
  for (let at = 0; at < stems.length; at += pageSize) {
    const names = stems.slice(at, at + pageSize).flatMap(originalNames);
    const { docs } = await payload.db.find<{ filename: string }>({
      collection,
      where: { filename: { in: names } },
      select: { filename: true },
      pagination: false,
    });
    for (const { filename } of docs) referenced.add(stemOf(filename) ?? '');
  }
  return referenced;
}
