'use client';

import { useTranslation } from '@payloadcms/ui';
import { uploadHint } from '../../../media/upload-hint.ts';
import { told } from '../words/told.ts';

/** What may be uploaded, where the file is chosen. */
export function UploadHint() {
  const { i18n } = useTranslation();
  return <span className="upload-hint">{told(uploadHint, i18n.language)}</span>;
}
