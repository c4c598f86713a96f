'use client';

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import type { StaleEstimate } from '../../../translations/runs/estimate-stale.ts';
import { request } from '../request.ts';
import { unsavedTexts } from './unsaved-texts.ts';

/** After how long a pause of the typist the server is asked, in milliseconds. */
const PAUSE_MS = 800;
/** For how long its answer is waited for. */
const PATIENCE_MS = 10_000;

/**
 * Which approved texts the unpublished changes of the open document make stale. The server is asked when the
 * typist pauses and only where a text has changed; the next key gives up a question that is under way.
 *
 * @returns null where nothing is made stale, as far as is known; `failed` when the server did not tell.
 */
export function useStaleEstimate(): StaleEstimate | 'failed' | null {
  const [fields] = useAllFormFields();
  const { collectionSlug = '', id, ...document } = useDocumentInfo();
  const { hasPublishedDoc, savedDocumentData: saved, unpublishedVersionCount } = document;
  const { config, getEntityConfig } = useConfig();
  const [known, setKnown] = useState<StaleEstimate | 'failed' | null>(null);
  /** The question that `known` answers. */
  const answered = useRef('');
  const address = `${config.routes.api}/translationRuns/estimateEdit`;
  const entity = getEntityConfig({ collectionSlug });
  const hasDraft =
    Boolean(entity?.versions?.drafts) && (!hasPublishedDoc || unpublishedVersionCount > 0);

  useEffect(() => {
    if (!id || !entity || !saved) return;
    const ending = new AbortController();
    const ask = async () => {
      const form = reduceFieldsToValues(fields, true);
      const texts = unsavedTexts(entity.fields, { form, saved });
      const body = { collection: collectionSlug, document: String(id), texts };
      // What has been saved since is asked of anew.
      const question = JSON.stringify([body, saved.updatedAt]);
      if (question === answered.current) return;
      if (!hasDraft && Object.keys(texts).length === 0) {
        answered.current = question;
        setKnown(null);
        return;
      }
      const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(PATIENCE_MS)]);
      const answer = await request<StaleEstimate>(address, { body, signal });
      if (ending.signal.aborted) return;
      answered.current = answer.ok ? question : '';
      if (!answer.ok) setKnown('failed');
      else setKnown(answer.data.locales.length > 0 ? answer.data : null);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [fields, saved, entity, hasDraft, collectionSlug, id, address]);

  return known;
}
