import type { DefaultServerCellComponentProps } from 'payload';
import { DocumentLink } from './document-link.tsx';

/** In a list: the document that a row is about, by its name, with a link to it in the language. */
export function DocumentCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const { collectionSlug, document, locale, targetLocale } = rowData as Record<string, string>;
  return (
    <DocumentLink
      payload={payload}
      collection={collectionSlug ?? ''}
      document={document ?? ''}
      locale={locale ?? targetLocale ?? ''}
    />
  );
}
