'use client';

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { TranslationState } from '../../../translations/review/state-endpoint.ts';
import { request } from '../request.ts';

/** The state of the open document's translations; `load` asks for it anew. */
export function useTranslationState(): {
  state: TranslationState | undefined;
  load: () => Promise<void>;
} {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const [state, setState] = useState<TranslationState>();
  const base = `${config.routes.api}/translations/state`;

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (!id || !collectionSlug) return;
      const query = new URLSearchParams({
        collection: collectionSlug,
        document: String(id),
        locale,
      });
      const answer = await request<TranslationState>(`${base}?${query}`, { signal });
      if (signal?.aborted) return;
      setState(answer.ok ? answer.data : undefined);
    },
    [base, collectionSlug, id, locale],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save moves lastUpdateTime, which asks again.
  useEffect(() => {
    const ending = new AbortController();
    void load(ending.signal);
    return () => ending.abort();
  }, [load, lastUpdateTime]);

  return { state, load: useCallback(() => load(), [load]) };
}
