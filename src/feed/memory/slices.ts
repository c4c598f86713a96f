import { setImmediate as others } from 'node:timers/promises';

/** For how long work goes on before others have their turn, in milliseconds. */
const sliceMs = 5;

/** Works through steps in slices, so that nobody waits long. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let startedAt = performance.now();
  for (const _ of steps) {
    if (performance.now() - startedAt < sliceMs) continue;
    await others();
    startedAt = performance.now();
  }
}
