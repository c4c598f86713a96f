import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is yes. @throws Error naming `what` after `ms`. */
export async function until(
  ask: () => Promise<boolean>,
  what: string,
  ms: number,
  every = 200,
): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > deadline) {
      throw new Error(`Waited ${ms / 1000} s in vain for ${what}.`);
    }
    await sleep(every);
  }
}
