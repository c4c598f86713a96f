'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';

/** How to call a collection in the reader's language: «Клиники». */
export function useCollectionName(): (slug: string) => string {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  return useCallback(
    (slug) => {
      const found = config.collections.find((each) => each.slug === slug);
      return found ? getTranslation(found.labels.plural, i18n) : slug;
    },
    [config, i18n],
  );
}
