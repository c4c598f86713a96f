'use client';

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { TranslationState } from '../../../translations/review/stateEndpoint.ts';

/** The state of the open document's translations, and approval of texts in the form's language. */
export function useTranslationState() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const [state, setState] = useState<TranslationState>();
  const base = `${config.routes.api}/translations`;

  const load = useCallback(async () => {
    if (!id || !collectionSlug) return;
    const query = new URLSearchParams({ collection: collectionSlug, document: String(id), locale });
    const answer = await fetch(`${base}/state?${query}`, { credentials: 'include' });
    if (answer.ok) setState(await answer.json());
  }, [base, collectionSlug, id, locale]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save moves lastUpdateTime, which asks again.
  useEffect(() => {
    load().catch(() => setState(undefined));
  }, [load, lastUpdateTime]);

  /** @returns how many texts were approved; undefined when the server refused. */
  const approve = async (paths?: string[]): Promise<number | undefined> => {
    const seen = Object.fromEntries(state?.entries.map(({ path, at }) => [path, at]) ?? []);
    const answer = await fetch(`${base}/approve`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        collection: collectionSlug,
        document: String(id),
        locale,
        paths,
        seen,
      }),
    }).catch(() => undefined);
    await load().catch(() => undefined);
    if (!answer?.ok) return undefined;
    const { approved } = (await answer.json()) as { approved: string[] };
    return approved.length;
  };

  return { state, approve };
}
