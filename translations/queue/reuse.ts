/** What was made is used for ten times as long as it took: at most a tenth of a processor goes into it. */
const REUSE = 10;
/** Nobody waits longer than this for what is made anew, while there is something young enough. */
const PATIENCE_MS = 200;
const YOUNG_MS = 60_000;

/**
 * Reads what takes long to make. Where it takes long, askers get the last one, up to a minute old,
 * while a new one is made for those who ask next.
 *
 * @param clock Milliseconds that never go back.
 */
export function reuse<T>(make: () => Promise<T>, clock: () => number): () => Promise<T> {
  let last: { value: T; madeAt: number; tookMs: number } | undefined;
  let going: Promise<T> | undefined;

  const renew = async () => {
    const start = clock();
    try {
      const value = await make();
      last = { value, madeAt: clock(), tookMs: clock() - start };
      return value;
    } finally {
      going = undefined;
    }
  };

  return async () => {
    const age = last ? clock() - last.madeAt : 0;
    if (last && age < last.tookMs * REUSE) return last.value;
    going ??= renew();
    if (!last || last.tookMs <= PATIENCE_MS || age > YOUNG_MS) return going;
    // Whoever has to wait is told of a failure; here it only means that the next one tries again.
    going.catch(() => undefined);
    return last.value;
  };
}
