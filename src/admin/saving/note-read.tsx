'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import { noteRead } from './read-versions.ts';

/** In every form: notes which version it shows, for what its buttons do beside saving it. */
export function NoteRead() {
  const { collectionSlug, id } = useDocumentInfo();
  const rev = useFormFields(([fields]) => fields?.rev?.value);
  useEffect(() => {
    if (collectionSlug && id) noteRead(collectionSlug, [{ id, rev }]);
  }, [collectionSlug, id, rev]);
  return null;
}
