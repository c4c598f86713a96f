import { openFeedLog } from '../feed-log/index.ts';

/**
 * When sites' keys were last used, by their hashes, as feed nodes have written it down beside the
 * log. The log is opened for this alone: it is asked for by a person who looks at a form.
 */
export async function readKeyUses(
  databaseUrl: string,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const log = await openFeedLog(databaseUrl);
  try {
    return await log.keyUses.read(hashes);
  } finally {
    await log.close();
  }
}
