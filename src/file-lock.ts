import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a process waits for another's work, in milliseconds, unless it says otherwise. */
const PATIENCE_MS = 120_000;

/**
 * Runs `work` while no other process of this machine runs under the same lock, which is a file.
 *
 * @throws Error naming the lock when another process holds it for longer than `patienceMs`.
 */
export async function withFileLock<Result>(
  lock: string,
  work: () => Promise<Result>,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Promise<Result> {
  const token = `${process.pid} ${randomUUID()}`;
  const deadline = performance.now() + patienceMs;
  while (!(await take(lock, token))) {
    if (performance.now() > deadline) {
      throw new Error(`Another process has held ${lock} for too long`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(lock)) === token) await rm(lock, { force: true });
  }
}

async function take(lock: string, token: string): Promise<boolean> {
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, token, { mode: 0o600 });
  try {
    // In one step: a lock never is without its holder.
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
    await dropIfAbandoned(lock);
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** A lock whose process is gone was left by a kill. */
async function dropIfAbandoned(lock: string): Promise<void> {
  const holder = await holderOf(lock);
  const pid = Number.parseInt(holder, 10);
  if (!(pid > 0) || pid === process.pid || isRunning(pid)) return;
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  // Another process may have dropped the lock first, and taken one of its own since.
  const taken = await holderOf(aside);
  if (taken && taken !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

function holderOf(lock: string): Promise<string> {
  return readFile(lock, 'utf8').catch(() => '');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
