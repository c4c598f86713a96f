import type { Payload } from 'payload';
import { readSource, type Source } from '../records/read-source.ts';

/** A document's newest text and the one that the public sees, where there are any. */
export type Editions = { newest: Source | undefined; published: Source | undefined };

/** Reads both editions of a document, with one read where they are the same. */
export async function readEditions(
  payload: Payload,
  { collection, document }: { collection: string; document: string },
): Promise<Editions> {
  const key = { collection, document };
  const newest = await readSource(payload, key, { draft: true });
  const published = newest?.isPublished ? newest : await readSource(payload, key, { draft: false });
  return { newest, published };
}
