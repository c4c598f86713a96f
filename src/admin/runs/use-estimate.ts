'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Locale } from '../../../translations/locales.ts';
import type { Estimate } from '../../../translations/runs/estimate.ts';
import { type Problem, request } from '../request.ts';

/** What is to be drafted. */
export type RunSelection = {
  collection: string;
  documents: 'all' | readonly string[];
  locales: readonly Locale[];
};

export type EstimateState =
  | { status: 'none' | 'counting' }
  | { status: 'ready'; estimate: Estimate }
  | { status: 'failed'; problem: Problem };

/** Ticking several languages one after the other asks once. */
const PAUSE_MS = 400;

/** What drafting would do and cost; asked anew whenever the selection changes. */
export function useEstimate(selection: RunSelection): {
  state: EstimateState;
  again: () => void;
} {
  const { config } = useConfig();
  const [state, setState] = useState<EstimateState>({ status: 'none' });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(selection);
  const isEmpty = selection.locales.length === 0;
  const address = `${config.routes.api}/translationRuns/estimate`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    if (isEmpty) {
      setState({ status: 'none' });
      return;
    }
    setState({ status: 'counting' });
    const ending = new AbortController();
    const timer = setTimeout(async () => {
      const body = JSON.parse(asked) as RunSelection;
      const answer = await request<Estimate>(address, { body, signal: ending.signal });
      if (ending.signal.aborted) return;
      setState(
        answer.ok
          ? { status: 'ready', estimate: answer.data }
          : { status: 'failed', problem: answer },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [asked, isEmpty, address, attempt]);

  return { state, again: () => setAttempt((count) => count + 1) };
}
