'use client';

import { useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Gives a document's page a title for people, where the one in its data is a code. */
export function DocumentTitle({ title }: { title: string }) {
  const { setDocumentTitle } = useDocumentTitle();
  useEffect(() => setDocumentTitle(title), [title, setDocumentTitle]);
  return null;
}
