import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload, SendEmailOptions } from 'payload';
import { forgetOld } from './forget.ts';
import { deliverDue } from './mail/deliver.ts';
import { tellOfOverdue } from './overdue.ts';

/** How often mails that are due are looked for, and due days that have passed, in milliseconds. */
const POLL_MS = 5_000;
const WATCH_MS = 600_000;

/** Mails notifications and watches due days, until the signal comes. One process at a time. */
export async function runNotifications(
  payload: Payload,
  send: (message: SendEmailOptions) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const now = () => new Date();
  let watchedAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    if (performance.now() - watchedAt >= WATCH_MS) {
      watchedAt = performance.now();
      await tellOfOverdue(payload, now());
      await forgetOld(payload, now());
    }
    await deliverDue({ payload, send, now, signal });
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}
