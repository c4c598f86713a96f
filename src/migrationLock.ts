import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a start waits for another process's migration, in milliseconds. */
const PATIENCE_MS = 120_000;

/**
 * Runs a migration while no other process of this machine migrates the same file: the cms and
 * the worker start together, and SQLite's schema changes are not one transaction.
 */
export async function withMigrationLock(file: string, migrate: () => Promise<void>): Promise<void> {
  const lock = `${file}.migrating`;
  const token = `${process.pid} ${randomUUID()}`;
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await take(lock, token))) {
    if (performance.now() > deadline) {
      throw new Error(`Another process has been migrating ${file} for too long; see ${lock}`);
    }
    await sleep(50);
  }
  try {
    await migrate();
  } finally {
    if ((await holderOf(lock)) === token) await rm(lock, { force: true });
  }
}

async function take(lock: string, token: string): Promise<boolean> {
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, token);
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
