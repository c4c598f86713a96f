import { setTimeout as sleep } from 'node:timers/promises';
import { PolyclinicError } from '../../errors.ts';
import { keepPrivate } from '../../feed-log/private-file.ts';
import { lockFile } from './database.ts';

/** How long a process that is ending is waited for, in milliseconds; it takes up to 10 seconds. */
const defaultPatienceMs = 15_000;

/**
 * Keeps the file of a replica for one node, by a lock on a file beside.
 *
 * @returns a function that gives it free. @throws PolyclinicError BAD_SETTING while another has it.
 */
export async function claimFile(file: string, patienceMs = defaultPatienceMs): Promise<() => void> {
  keepPrivate(`${file}-lock`);
  for (const end = performance.now() + patienceMs; ; await sleep(200)) {
    const free = lockFile(`${file}-lock`);
    if (free) return free;
    if (performance.now() < end) continue;
    throw new PolyclinicError(
      'BAD_SETTING',
      `FEED_REPLICA names ${file}, which another feed node uses: name a file of its own for each`,
    );
  }
}
