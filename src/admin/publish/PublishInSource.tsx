'use client';

import { PublishButton, useFormFields, useLocale } from '@payloadcms/ui';

/**
 * The publish button, in the document's own language only: a document is published whole, and the
 * texts of other languages are approved instead.
 */
export function PublishInSource() {
  const { code } = useLocale();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  return !source || source === code ? <PublishButton /> : null;
}
