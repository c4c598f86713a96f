import type { Payload, Where } from 'payload';
import { findRuns } from '../runs/run.ts';

/**
 * Which records may be drafted now: those in the queue, but for runs that are still being prepared,
 * so that a text that many of their documents share is asked for once.
 */
export async function readyToDraft(payload: Payload): Promise<Where> {
  const preparing = await findRuns(payload, { status: { equals: 'preparing' } });
  return {
    and: [
      { queuedRun: { exists: true } },
      ...(preparing.length > 0 ? [{ queuedRun: { not_in: preparing.map(({ id }) => id) } }] : []),
    ],
  };
}
