import { EngineError } from './engine-error.ts';
import type { EngineTiming } from './timing.ts';

const firstPauseMs = 500;
const longestPauseMs = 60_000;

/**
 * Runs an attempt again after errors that pass by themselves (ENGINE_BUSY, ENGINE_BROKEN), with
 * exponential backoff and full jitter, never sooner than the engine's Retry-After.
 *
 * @throws the last error after `timing.attempts`, any other error at once, and the signal's reason
 * when it aborts. An engine that wants a pause of more than a minute is not waited for here.
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  { timing, signal }: { timing: EngineTiming; signal?: AbortSignal },
): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      if (!passes(error) || attempts >= timing.attempts) throw error;
      const pause = pauseAfter(attempts, timing.random, error.retryAfterMs ?? 0);
      if (pause > longestPauseMs) throw error;
      await timing.sleep(pause, signal).catch((stopped) => {
        signal?.throwIfAborted();
        throw stopped;
      });
    }
  }
}

/** Milliseconds before the next attempt: at random up to a bound that doubles each time. */
export function pauseAfter(attempts: number, random: () => number, atLeastMs: number): number {
  const bound = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1));
  return Math.max(atLeastMs, Math.round(random() * bound));
}

/**
 * Milliseconds that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3); null
 * when there is none or it makes no sense.
 */
export function retryAfterMs(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}

function passes(error: unknown): error is EngineError {
  return (
    error instanceof EngineError && (error.code === 'ENGINE_BUSY' || error.code === 'ENGINE_BROKEN')
  );
}
