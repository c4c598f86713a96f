/**
 * Runs a task for each item, some at once, begun in the items' order.
 *
 * @returns the results in order. After an abort no further task is begun, those that run are
 *   finished, and the results are those of the first items.
 */
export async function inOrder<T, R>(
  items: readonly T[],
  { concurrency, signal }: { concurrency: number; signal: AbortSignal | undefined },
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !signal?.aborted && !failed) {
      const index = next;
      next += 1;
      try {
        results[index] = await task(items[index] as T);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: concurrency }, worker));
  const failure = settled.find((each) => each.status === 'rejected');
  if (failure) throw failure.reason;
  return results;
}
