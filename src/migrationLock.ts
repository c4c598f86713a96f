import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a start waits for another process's migration, in milliseconds. */
const PATIENCE_MS = 120_000;

/**
 * Runs a migration while no other process of this machine migrates the same file: the cms and
 * the worker start together, and SQLite's schema changes are not one transaction.
 */
export async function withMigrationLock(file: string, migrate: () => Promise<void>): Promise<void> {
  const lock = `${file}.migrating`;
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await take(lock))) {
    if (performance.now() > deadline) {
      throw new Error(`Another process has been migrating ${file} for too long; see ${lock}`);
    }
    await sleep(50);
  }
  try {
    await migrate();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
    await dropIfAbandoned(lock);
    return false;
  }
}

/** A lock whose process is gone was left by a kill. */
async function dropIfAbandoned(lock: string): Promise<void> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (pid > 0 && pid !== process.pid && !isRunning(pid)) {
    await rm(lock, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
