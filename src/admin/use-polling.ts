'use client';

import { useEffect, useEffectEvent } from 'react';

/** A question without an answer is given up, so that the next one can be asked. */
const PATIENCE_MS = 15_000;

/**
 * Looks at once, and then again and again while the page is in view.
 *
 * @param look undefined: nothing to look at now.
 */
export function usePolling(
  look: ((signal: AbortSignal) => Promise<void>) | undefined,
  everyMs: number,
): void {
  const turn = useEffectEvent(async (signal: AbortSignal) => look?.(signal));
  const isActive = look !== undefined;

  useEffect(() => {
    if (!isActive) return;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = async () => {
      const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(PATIENCE_MS)]);
      if (document.visibilityState === 'visible') await turn(signal);
      if (!ending.signal.aborted) timer = setTimeout(goOn, everyMs);
    };
    void goOn();
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [isActive, everyMs]);
}
