'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/**
 * Keeps the status of a document at what it was when its form was opened in another language than
 * its own: Payload takes every save for a change of the document, and would call it changed.
 */
export function useTrueStatus(isSource: boolean): void {
  const { unpublishedVersionCount: count, setUnpublishedVersionCount } = useDocumentInfo();
  const opened = useRef(count);

  useEffect(() => {
    if (isSource) opened.current = count;
    else if (count !== opened.current) setUnpublishedVersionCount(opened.current);
  }, [isSource, count, setUnpublishedVersionCount]);
}
