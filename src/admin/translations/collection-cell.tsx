import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';

/** In the list of translations: what kind of document it is, in the reader's language. */
export function CollectionCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const config = payload.config.collections.find(({ slug }) => slug === cellData);
  return <span>{config ? getTranslation(config.labels.singular, i18n) : String(cellData)}</span>;
}
