import { open } from 'node:fs/promises';
import { PolyclinicError } from '../../errors.ts';

/** How a snapshot of any format begins. */
const beginning = '{"format":';

/**
 * Refuses to write a snapshot over something else, for instance a database that FEED_SNAPSHOT names
 * by mistake.
 *
 * @throws PolyclinicError BAD_SETTING
 */
export async function refuseForeignFile(file: string): Promise<void> {
  const handle = await open(file).catch(() => null);
  if (!handle) return;
  const start = Buffer.alloc(beginning.length);
  const { bytesRead } = await handle.read(start).finally(() => handle.close());
  if (bytesRead === 0 || start.toString('latin1') === beginning) return;
  throw new PolyclinicError(
    'BAD_SETTING',
    `FEED_SNAPSHOT names ${file}, which is there already and is no snapshot: name a file of its own`,
  );
}
