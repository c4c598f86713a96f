import { EngineError } from './engine-error.ts';

/**
 * Waits for work that has a time limit and may be cancelled; it need not know how to stop: once
 * over, its result is dropped. `start` gets a signal that tells it to let go of its connection.
 *
 * @throws EngineError ENGINE_BUSY when the time is over; the signal's reason when it aborts.
 */
export function withDeadline<T>(
  start: (over: AbortSignal) => Promise<T>,
  { who, timeoutMs, signal }: { who: string; timeoutMs: number; signal?: AbortSignal },
): Promise<T> {
  const over = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (reason: unknown) => {
      settle();
      reject(reason);
      over.abort(reason);
    };
    const onAbort = () => end(signal?.reason);
    const timer = setTimeout(
      () => end(new EngineError('ENGINE_BUSY', `${who} gave no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort);
    start(over.signal).then(resolve, reject).finally(settle);
  });
}
