import type { Payload } from 'payload';
import type { Related } from './project/types.ts';
import { readComposed } from './read-composed.ts';

/** Every published disclaimer, with its approved texts; there are few. */
export async function readDisclaimers(payload: Payload): Promise<Related[]> {
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'disclaimers',
    where: { _status: { equals: 'published' } },
    select: { createdAt: true },
    pagination: false,
  });
  const ids = docs.map(({ id }) => String(id));
  if (ids.length === 0) {
    return [];
  }
  const composed = await readComposed(payload, 'disclaimers', ids);
  return composed.ids.flatMap((id) => composed.get(id, { machine: false })?.doc ?? []);
}
