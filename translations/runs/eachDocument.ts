import type { Payload, Where } from 'payload';
import type { Selection } from './startRun.ts';

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
  let cursor = after;
  for (;;) {
    const conditions: Where[] = [
      ...(documents ? [{ id: { in: [...documents] } }] : []),
      ...(cursor ? [{ id: { greater_than: cursor } }] : []),
    ];
    const { docs } = await payload.find({
      collection: collection as 'clinics',
      where: { and: conditions },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      select: {},
      depth: 0,
      joins: false,
      overrideAccess: true,
    });
    const ids = docs.map(({ id }) => String(id));
    if (ids.length > 0) {
      yield ids;
    }
    cursor = ids.at(-1) ?? null;
    if (ids.length < PAGE) {
      return;
    }
  }
}
