import { getTranslation } from '@payloadcms/translations';
import type { ClientField, DefaultServerCellComponentProps } from 'payload';
import { labelOf } from '../translations/label-of.ts';

/** In a list: the text that a row is about, by the labels of the form. */
export function PlaceCell({ cellData, rowData, i18n, payload }: DefaultServerCellComponentProps) {
  if (!cellData) return null;
  const path = String(cellData);
  const config = payload.config.collections.find(({ slug }) => slug === rowData.collectionSlug);
  const place = labelOf({
    path,
    paths: [path],
    fields: (config?.fields ?? []) as unknown as ClientField[],
    translate: (label) =>
      String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n)),
  });
  return <span>{place}</span>;
}
