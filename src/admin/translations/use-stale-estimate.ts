'use client';

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import type { StaleEstimate } from '../../../translations/runs/estimate-stale.ts';
import { request } from '../request.ts';
import { unsavedTexts } from './unsaved-texts.ts';

/** After how long a pause of the typist the server is asked, in milliseconds. */
const PAUSE_MS = 800;

type Question = { collection: string; document: string; texts: object };

/**
 * Which approved texts the unpublished changes of the open document make stale. The server is asked when the
 * typist pauses and only where a text has changed; a question that a newer one replaces is given up.
 *
 * @returns undefined while nothing is known, and where nothing is made stale.
 */
export function useStaleEstimate(): StaleEstimate | undefined {
  const [fields] = useAllFormFields();
  const { collectionSlug = '', id, ...document } = useDocumentInfo();
  const { hasPublishedDoc, savedDocumentData: saved, unpublishedVersionCount } = document;
  const { config, getEntityConfig } = useConfig();
  const [asked, setAsked] = useState<string>();
  const [known, setKnown] = useState<StaleEstimate>();
  const address = `${config.routes.api}/translationRuns/estimateEdit`;
  const entity = getEntityConfig({ collectionSlug });
  const hasDraft =
    Boolean(entity?.versions?.drafts) && (!hasPublishedDoc || unpublishedVersionCount > 0);

  useEffect(() => {
    if (!id || !entity || !saved) return;
    const timer = setTimeout(() => {
      const form = reduceFieldsToValues(fields, true);
      const texts = unsavedTexts(entity.fields, { form, saved });
      const isChanged = hasDraft || Object.keys(texts).length > 0;
      const question: Question = { collection: collectionSlug, document: String(id), texts };
      setAsked(isChanged ? JSON.stringify(question) : undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fields, saved, entity, hasDraft, collectionSlug, id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what a save changes is asked anew.
  useEffect(() => {
    if (asked === undefined) {
      setKnown(undefined);
      return;
    }
    const ending = new AbortController();
    const ask = async () => {
      const body = JSON.parse(asked) as Question;
      const answer = await request<StaleEstimate>(address, { body, signal: ending.signal });
      if (!ending.signal.aborted) setKnown(answer.ok ? answer.data : undefined);
    };
    void ask();
    return () => ending.abort();
  }, [asked, address, saved]);

  return known && known.locales.length > 0 ? known : undefined;
}
