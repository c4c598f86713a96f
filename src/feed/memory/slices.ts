import { setImmediate as others, setTimeout as sleep } from 'node:timers/promises';

/** For how long work goes on before others have their turn, in milliseconds. */
const sliceMs = 5;

/** How long it rests after each while nobody waits for it: half a core is taken. */
const restMs = 5;

/**
 * Works through steps in slices, so that nobody waits long.
 *
 * @param isWaitedFor whether somebody waits for the end of it.
 */
export async function inSlices(
  steps: Iterable<unknown>,
  isWaitedFor: () => boolean = () => true,
): Promise<void> {
  let startedAt = performance.now();
  for (const _ of steps) {
    if (performance.now() - startedAt < sliceMs) continue;
    await (isWaitedFor() ? others() : sleep(restMs));
    startedAt = performance.now();
  }
}
