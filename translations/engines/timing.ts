import { setTimeout as pause } from 'node:timers/promises';

/** How long an engine waits and how often it asks; tests bring clocks of their own. */
export type EngineTiming = {
  /** Milliseconds for one request, from sending it to having read the answer. */
  timeoutMs: number;
  /** Requests for one call, the first included. */
  attempts: number;
  /** Milliseconds since 1970, for times that an engine names. */
  now: () => number;
  /** Milliseconds of a clock that never steps back, for how long something lasts. */
  clock: () => number;
  /** Resolves after so many milliseconds; rejects at once when the signal aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1, as Math.random. */
  random: () => number;
};

export const usualTiming: EngineTiming = {
  timeoutMs: 20_000,
  attempts: 5,
  now: Date.now,
  clock: () => performance.now(),
  sleep: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
  random: Math.random,
};
