'use client';

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { RunProgress } from '../../../translations/runs/progress-of.ts';
import { request } from '../request.ts';
import { usePolling } from '../use-polling.ts';
import { draftableLocales } from './draftable-locales.ts';
import { GoingRun } from './going-run.tsx';
import { runText } from './texts.ts';

const EVERY_MS = 3_000;

/** On the first page: the runs of machine drafting that are going on. */
export function GoingRuns() {
  const { config } = useConfig();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const [runs, setRuns] = useState<RunProgress[]>([]);
  const base = `${config.routes.api}/translationRuns`;
  const mayDraft = draftableLocales(user).length > 0;

  const look = async (signal?: AbortSignal) => {
    const answer = await request<{ runs: RunProgress[] }>(`${base}/going`, { signal });
    if (answer.ok && !signal?.aborted) setRuns(answer.data.runs);
  };
  usePolling(mayDraft ? look : undefined, EVERY_MS);

  if (runs.length === 0) return null;
  const cancel = async (id: string) => {
    await request(`${base}/cancel/${id}`, { body: {} });
    await look();
  };
  return (
    <section className="going-runs" aria-labelledby="going-runs-heading">
      <h2 id="going-runs-heading">{runText('goingOn', i18n.language)}</h2>
      <ul>
        {runs.map((run) => (
          <GoingRun key={run.id} run={run} onCancel={() => cancel(run.id)} />
        ))}
      </ul>
    </section>
  );
}
