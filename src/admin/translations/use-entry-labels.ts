'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { EntrySummary } from '../../../translations/review/state-endpoint.ts';
import { labelOf } from './label-of.ts';

/** How to name each of a document's texts: by the labels of its fields. */
export function useEntryLabels(entries: readonly EntrySummary[]): (path: string) => string {
  const { collectionSlug = '' } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const fields = getEntityConfig({ collectionSlug })?.fields ?? [];
  const paths = entries.map(({ path }) => path);
  return (path) =>
    labelOf({
      path,
      paths,
      fields,
      translate: (label) =>
        String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n)),
    });
}
