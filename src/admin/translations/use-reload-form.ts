'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useCallback } from 'react';
import { request } from '../request.ts';

/** Fills the open form anew with the document as it is now. What was typed and not saved is lost. */
export function useReloadForm(): () => Promise<void> {
  const { collectionSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { config } = useConfig();
  const { reset } = useForm();
  const address = `${config.routes.api}/${collectionSlug}/${id}`;
  return useCallback(async () => {
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      locale,
      'fallback-locale': 'none',
    });
    const answer = await request<Record<string, unknown>>(`${address}?${query}`);
    if (answer.ok) await reset(answer.data);
  }, [address, locale, reset]);
}
