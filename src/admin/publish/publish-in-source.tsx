'use client';

import {
  PublishButton,
  useDocumentInfo,
  useFormFields,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { languageName } from '../words/language-name.ts';
import { told } from '../words/told.ts';

const publishedIn = {
  ru: 'Публикуется на языке оригинала',
  en: 'Published in its source language',
};

/** Where the publish button is, for those who may publish. */
function PublishedIn({ source }: { source: string }) {
  const { hasPublishPermission } = useDocumentInfo();
  const { i18n } = useTranslation();
  if (!hasPublishPermission) return null;
  return (
    <p className="published-in">
      {told(publishedIn, i18n.language)}:{' '}
      <a href={`?locale=${source}`}>{languageName(source, i18n.language)}</a>
    </p>
  );
}

/**
 * The publish button, in the document's own language only: a document is published whole, and the
 * texts of other languages are approved instead. In these it is said where the button is.
 */
export function PublishInSource() {
  const { id } = useDocumentInfo();
  const { code } = useLocale();
  const source = useFormFields(([fields]) => fields.sourceLocale?.value);
  if (source && source !== code) return <PublishedIn source={String(source)} />;
  return (
    <div className={id ? undefined : 'publish-new'}>
      <PublishButton />
    </div>
  );
}
