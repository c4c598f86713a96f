import type { Payload, Where } from 'payload';
import type { MemoryRecord } from './memory-record.ts';

/** Keys asked for at once: databases limit the number of parameters. */
const AT_ONCE = 200;

/** The records with these keys, by key; missing ones are absent. */
export async function readMemory(
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, MemoryRecord>> {
  const found = new Map<string, MemoryRecord>();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    for (const record of await findMemory(payload, { key: { in: some } })) {
      found.set(record.key, record);
    }
  }
  return found;
}

/** The records that meet a condition, in no order; `limit` 0 is all of them. */
export async function findMemory(
  payload: Payload,
  where: Where,
  limit = 0,
): Promise<MemoryRecord[]> {
  const { docs } = await payload.db.find<MemoryRecord>({
    collection: 'translationMemory',
    where,
    limit,
    pagination: false,
  });
  return docs;
}
