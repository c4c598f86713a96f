'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffectEvent, useState } from 'react';
import type { RunProgress } from '../../../translations/runs/progress-of.ts';
import { type Answer, type Problem, request } from '../request.ts';
import { usePolling } from '../use-polling.ts';
import { isOver } from './is-over.ts';
import type { RunSelection } from './use-estimate.ts';

const EVERY_MS = 1_000;

export type RunControl = {
  /** Undefined while there is no run, or nothing is known of it yet. */
  progress: RunProgress | undefined;
  hasRun: boolean;
  /** Why the last question was not answered; the next one may be. */
  problem: Problem | null;
  start: (selection: RunSelection) => Promise<Answer<{ run: string }>>;
  cancel: () => Promise<void>;
  /** Looks away from the run, which goes on. */
  leave: () => void;
};

/**
 * One run of machine drafting: starts it, follows it, cancels it. It goes on without whoever follows.
 *
 * @param known the id of a run that exists already.
 * @param onEnd called when a run that was followed is over.
 */
export function useRun({
  known = null,
  onEnd,
}: {
  known?: string | null;
  onEnd?: () => void;
} = {}): RunControl {
  const { config } = useConfig();
  const base = `${config.routes.api}/translationRuns`;
  const [id, setId] = useState(known);
  const [progress, setProgress] = useState<RunProgress>();
  const [problem, setProblem] = useState<Problem | null>(null);

  const end = useEffectEvent(() => onEnd?.());
  const look = async (signal?: AbortSignal) => {
    const answer = await request<RunProgress>(`${base}/progress/${id}`, { signal });
    if (signal?.aborted) return;
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    setProgress(answer.data);
    if (isOver(answer.data)) end();
  };
  const isFollowed = id !== null && !(progress && isOver(progress)) && problem?.status !== 404;
  usePolling(isFollowed ? look : undefined, EVERY_MS);

  return {
    progress,
    hasRun: id !== null,
    problem,
    start: async (selection) => {
      const answer = await request<{ run: string }>(`${base}/start`, { body: selection });
      if (answer.ok) {
        setProgress(undefined);
        setProblem(null);
        setId(answer.data.run);
      }
      return answer;
    },
    cancel: async () => {
      const answer = await request(`${base}/cancel/${id}`, { body: {} });
      if (answer.ok) await look();
      else setProblem(answer);
    },
    leave: () => {
      setId(null);
      setProgress(undefined);
      setProblem(null);
    },
  };
}
