import { EngineError, type EngineErrorCode } from './engine-error.ts';

/**
 * How many failures one after another open the circuit, by the code of the last. A broken answer
 * may be the fault of one text, which halving a batch of 50 meets seven times in a row.
 */
const failuresToOpen: Partial<Record<EngineErrorCode, number>> = {
  ENGINE_QUOTA: 1,
  ENGINE_BUSY: 5,
  ENGINE_BROKEN: 10,
};

const reopenMs = 30_000;
const quotaProbeMs = 60_000;

export type CircuitBreaker = { run: <T>(call: () => Promise<T>) => Promise<T> };

/**
 * Keeps an engine that has no quota left, or is down, from being asked by every batch: while open,
 * calls fail at once with ENGINE_QUOTA or ENGINE_BUSY, which name when the next one is let
 * through (`retryAfterMs`). That one is a probe: it closes the circuit or opens it again.
 */
export function circuitBreaker({
  name,
  clock = () => performance.now(),
}: {
  name: string;
  /** Milliseconds of a clock that never steps back. */
  clock?: () => number;
}): CircuitBreaker {
  let failures = 0;
  let open: { code: 'ENGINE_QUOTA' | 'ENGINE_BUSY'; until: number; probing: boolean } | undefined;

  const refuse = (): never => {
    const { code, until } = open ?? { code: 'ENGINE_BUSY' as const, until: clock() };
    const why = code === 'ENGINE_QUOTA' ? 'has no characters left' : 'does not answer';
    const again = new Date(Date.now() + until - clock()).toISOString();
    throw new EngineError(code, `${name} ${why}; it is tried again at ${again}`, {
      retryAfterMs: Math.max(0, until - clock()),
    });
  };

  const note = (code: EngineErrorCode) => {
    failures += 1;
    const enough = failuresToOpen[code];
    if (enough === undefined) {
      // A refusal is an answer: the engine is there.
      failures = 0;
      open = undefined;
    } else if (open || failures >= enough) {
      const quota = code === 'ENGINE_QUOTA';
      open = {
        code: quota ? 'ENGINE_QUOTA' : 'ENGINE_BUSY',
        until: clock() + (quota ? quotaProbeMs : reopenMs),
        probing: false,
      };
    }
  };

  const run = async <T>(call: () => Promise<T>): Promise<T> => {
    if (open && (open.probing || clock() < open.until)) return refuse();
    if (open) open.probing = true;
    try {
      const result = await call();
      failures = 0;
      open = undefined;
      return result;
    } catch (error) {
      if (open) open.probing = false;
      if (error instanceof EngineError) note(error.code as EngineErrorCode);
      throw error;
    }
  };

  return { run };
}
