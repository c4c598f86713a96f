import type { Payload, Where } from 'payload';
import { pagesById } from '../../translations/pages-by-id.ts';
import type { Written } from './stamps.ts';

type Stored = { id: string | number; updatedAt: string | Date };

/**
 * Ids and times of last writes alone, of all that a collection holds, trash and drafts too, in pages
 * by id.
 *
 * @param options.after the id behind which to begin; null for the first.
 */
export async function* writtenPages(
  payload: Payload,
  collection: string,
  options: { where?: Where; limit: number; after?: string | null },
): AsyncGenerator<Written[]> {
  const pages = pagesById(
    (page) =>
      payload.db.find<Stored>({
        collection: collection as 'clinics',
        ...page,
        select: { updatedAt: true },
      }),
    options,
  );
  for await (const docs of pages) {
    yield docs.map(written);
  }
}

/** The same of these documents; absent where there is no such document. */
export async function readWritten(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Written[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: collection as 'clinics',
    where: { id: { in: [...ids] } },
    select: { updatedAt: true },
    pagination: false,
    limit: ids.length,
  });
  return docs.map(written);
}

const written = ({ id, updatedAt }: Stored): Written => ({
  id: String(id),
  updatedAt: new Date(updatedAt).toISOString(),
});
