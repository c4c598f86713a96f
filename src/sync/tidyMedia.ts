import type { Payload } from 'payload';
import { sweepMedia } from '../../media/files/sweepMedia.ts';
import { pause } from './withLease.ts';

/** How often files that no document names are looked for, in milliseconds. */
const EVERY_MS = 60 * 60_000;

/** Removes, while the lease lasts, what failed uploads have left behind. */
export async function tidyMedia(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const removed = await sweepMedia({ payload });
    if (removed > 0) {
      payload.logger.info(`Removed the files of ${removed} uploads that no document names`);
    }
    await pause(EVERY_MS, signal);
  }
}
