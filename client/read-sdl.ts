import { readFile } from 'node:fs/promises';
import { PolyclinicError } from '../src/errors.ts';

/** How long a feed may take to send its schema, in milliseconds. */
const patienceMs = 30_000;

/**
 * The feed's SDL from a file or from a running feed, whose address may be any of
 * `https://host`, `https://host/graphql` and `https://host/schema.graphql`.
 *
 * @throws PolyclinicError NOT_FOUND when it is not there.
 */
export async function readSdl(source: string): Promise<string> {
  if (!/^https?:\/\//.test(source)) {
    return readFile(source, 'utf8').catch((cause: unknown) => {
      throw new PolyclinicError('NOT_FOUND', `There is no schema in ${source}`, { cause });
    });
  }
  const address = source.endsWith('.graphql') ? source : new URL('schema.graphql', source).href;
  const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(
    (cause: unknown) => {
      throw new PolyclinicError('NOT_FOUND', `${address} does not answer`, { cause });
    },
  );
  if (!answer.ok) {
    throw new PolyclinicError('NOT_FOUND', `${address} has no schema: status ${answer.status}`);
  }
  return answer.text();
}
