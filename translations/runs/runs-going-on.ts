import type { Payload } from 'payload';

/** Those of the runs that nobody has cancelled. */
export async function runsGoingOn(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) {
    return new Set();
  }
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'translationRuns',
    where: { and: [{ id: { in: [...ids] } }, { status: { not_equals: 'cancelled' } }] },
    pagination: false,
    limit: ids.length,
  });
  return new Set(docs.map(({ id }) => String(id)));
}
