'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * In every form: tells Payload when the form has been filled anew after a change of one's own (a key made,
 * reverted to what is published, withdrawn). Payload 3.90 heeds the time of a save alone, and takes the
 * others for somebody else's.
 */
export function OwnChanges() {
  const { data, setData } = useDocumentInfo();
  const filled = useFormFields(([fields]) => fields.updatedAt?.value);

  useEffect(() => {
    const isNewer = typeof filled === 'string' && filled > String(data?.updatedAt ?? '');
    if (data && isNewer) setData({ ...data, updatedAt: filled });
  }, [data, filled, setData]);
  return null;
}
