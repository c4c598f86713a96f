'use client';

import { PublishButton, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui';
import { ScheduleRefusals } from '../schedule/ScheduleRefusals.tsx';

/**
 * The publish button, in the document's own language only: a document is published whole, and the
 * texts of other languages are approved instead.
 */
export function PublishInSource() {
  const { id } = useDocumentInfo();
  const { code } = useLocale();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  if (source && source !== code) return null;
  return (
    <div className={id ? undefined : 'publish-new'}>
      <ScheduleRefusals>
        <PublishButton />
      </ScheduleRefusals>
    </div>
  );
}
