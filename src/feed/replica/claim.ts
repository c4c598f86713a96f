import { setTimeout as sleep } from 'node:timers/promises';
import Libsql from 'libsql';
import { PolyclinicError } from '../../errors.ts';
import { keepPrivate } from '../log/private-file.ts';

/** How long a process that is ending is waited for, in milliseconds; it takes up to 10 seconds. */
const defaultPatienceMs = 15_000;

/**
 * Keeps the file of a replica for one node. The lock is SQLite's own, on a file beside: it ends with
 * the process, however that ends.
 *
 * @returns a function that gives the file free. @throws PolyclinicError BAD_SETTING while another has it.
 */
export async function claimFile(file: string, patienceMs = defaultPatienceMs): Promise<() => void> {
  keepPrivate(`${file}-lock`);
  const lock = new Libsql(`${file}-lock`);
  for (const end = performance.now() + patienceMs; ; ) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return () => {
        if (!lock.open) return;
        lock.exec('ROLLBACK');
        lock.close();
      };
    } catch (error) {
      if (!/SQLITE_BUSY|locked/.test(String(error))) throw error;
      if (performance.now() < end) {
        await sleep(200);
        continue;
      }
      lock.close();
      throw new PolyclinicError(
        'BAD_SETTING',
        `FEED_REPLICA names ${file}, which another feed node uses: name a file of its own for each`,
      );
    }
  }
}
