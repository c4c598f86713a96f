import type { Payload, Where } from 'payload';

const DAY_MS = 86_400_000;

/** How long somebody finds in the inbox what they were told. */
const KEPT_DAYS = 90;

/** Removes what somebody was told, who is gone. */
export const forgetPerson = (payload: Payload, recipient: string): Promise<void> =>
  remove(payload, { recipient: { equals: recipient } });

/** Removes what people were told long ago. */
export function forgetOld(payload: Payload, now: Date): Promise<void> {
  const first = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  return remove(payload, { at: { less_than: first } });
}

async function remove(payload: Payload, where: Where): Promise<void> {
  await payload.db.deleteMany({ collection: 'notifications', where });
}
