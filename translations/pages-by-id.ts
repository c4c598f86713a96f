import type { Where } from 'payload';

type Page = { where: Where; sort: 'id'; limit: number; pagination: false };

/**
 * What meets a condition, in pages by id, which do not shift while others write: a row is neither
 * seen twice nor passed over because another one came, went or no longer meets the condition.
 *
 * @param find reads one page.
 * @param options.after the id behind which to begin; null for the first.
 */
export async function* pagesById<Row extends { id: string | number }>(
  find: (page: Page) => Promise<{ docs: Row[] }>,
  { where, limit, after = null }: { where?: Where; limit: number; after?: string | null },
): AsyncGenerator<Row[]> {
  let cursor = after;
  for (;;) {
    const conditions: Where[] = [
      ...(where ? [where] : []),
      ...(cursor === null ? [] : [{ id: { greater_than: cursor } }]),
    ];
    const { docs } = await find({
      where: { and: conditions },
      sort: 'id',
      limit,
      pagination: false,
    });
    const last = docs.at(-1);
    if (last) {
      yield docs;
      cursor = String(last.id);
    }
    if (docs.length < limit) {
      return;
    }
  }
}
