import type { EngineTiming } from './timing.ts';
import { withDeadline } from './with-deadline.ts';

const freshMs = 24 * 3_600_000;
const askAgainMs = 5 * 60_000;

/** A list is quick to give, and translation waits for it. */
const longestMs = 5_000;

/**
 * Something that an engine tells of itself, asked for at the first use and once a day. While it
 * cannot be reached, or answers what `ask` can make nothing of, it is `otherwise`.
 */
export function askedDaily<T>({
  who,
  ask,
  otherwise,
  timing,
}: {
  /** The engine's name, for errors. */
  who: string;
  ask: (over: AbortSignal) => Promise<T | undefined>;
  otherwise: T;
  timing: EngineTiming;
}): (signal?: AbortSignal) => Promise<T> {
  const timeoutMs = Math.min(timing.timeoutMs, longestMs);
  let known: { answer: Promise<T>; until: number } | undefined;

  const renew = async (): Promise<T> => {
    const answer = await withDeadline(ask, { who, timeoutMs }).catch(() => undefined);
    const until = timing.clock() + (answer === undefined ? askAgainMs : freshMs);
    known = { answer: Promise.resolve(answer ?? otherwise), until };
    return known.answer;
  };

  return (signal) => {
    if (!known || timing.clock() >= known.until) {
      known = { answer: renew(), until: Number.POSITIVE_INFINITY };
    }
    const { answer } = known;
    // One question for all who wait; whoever is cancelled waits no longer.
    return withDeadline(() => answer, { who, timeoutMs: 2 * timeoutMs, signal });
  };
}
