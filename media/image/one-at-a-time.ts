let last: Promise<unknown> = Promise.resolve();

/**
 * Runs image work after all that was asked for before it: memory is bounded by one image however
 * many are uploaded at once, and that one has the cores to itself.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
