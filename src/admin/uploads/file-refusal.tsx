'use client';

import { FieldError, useFormFields } from '@payloadcms/ui';
import { refusalByServer } from './refused-files.ts';

/**
 * Why the server has not taken the form's file. Payload 3.90's upload of several files says it in a toast, and takes the
 * message away from the file itself: its field is checked again in the browser, where nothing is wrong with it.
 */
export function FileRefusal() {
  const file = useFormFields(([fields]) => fields.file);
  const reason = refusalByServer(file?.value);
  const isShownByPayload = file?.valid === false;
  if (!reason || isShownByPayload) return null;
  return (
    <div className="file-refusal">
      <FieldError message={reason} showError />
    </div>
  );
}
