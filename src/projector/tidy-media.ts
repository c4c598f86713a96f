import type { Payload } from 'payload';
import { type Sweep, sweepMedia } from '../../media/files/sweep-media.ts';
import { sweepWarning } from '../../media/files/sweep-warning.ts';
import { pause } from './with-lease.ts';

/** How often files that no document names are looked for, in milliseconds. */
const EVERY_MS = 60 * 60_000;

/** Tidies the media folder while the lease lasts; what needs a person, it only says. */
export async function tidyMedia(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    report(payload, await sweepMedia({ payload }));
    await pause(EVERY_MS, signal);
  }
}

function report({ logger }: Payload, sweep: Sweep): void {
  const warning = sweepWarning(sweep);
  if (warning) logger.warn(warning);
  const { bringBack = [], setAside = [], remove = [] } = sweep.plan ?? {};
  if (bringBack.length + setAside.length + remove.length === 0) return;
  logger.info({ bringBack, setAside, remove, msg: 'Tidied the media folder' });
}
