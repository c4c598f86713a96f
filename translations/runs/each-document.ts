import type { Payload } from 'payload';
import { pagesById } from '../pages-by-id.ts';
import type { Selection } from './start-run.ts';

const PAGE = 20;

/**
 * The documents of a selection that are not in the trash, in pages of 20 by id, which does not
 * shift while others write; after a document, where one is named.
 */
export async function* eachDocument(
  payload: Payload,
  { collection, documents }: Pick<Selection, 'collection' | 'documents'>,
  after: string | null = null,
): AsyncGenerator<string[]> {
  const where = documents ? { id: { in: [...documents] } } : undefined;
  const pages = pagesById(
    (page) =>
      payload.find({
        collection: collection as 'clinics',
        ...page,
        select: {},
        depth: 0,
        joins: false,
        overrideAccess: true,
      }),
    { where, limit: PAGE, after },
  );
  for await (const docs of pages) {
    yield docs.map(({ id }) => String(id));
  }
}
