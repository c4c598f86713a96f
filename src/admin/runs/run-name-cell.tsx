import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { runTitle } from './run-title.ts';

/** In the list of runs: what was to be drafted, in the reader's words, with a link to how it goes. */
export function RunNameCell({
  cellData,
  collectionSlug,
  rowData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) {
  const collectionName = (slug: string) => {
    const config = payload.config.collections.find((each) => each.slug === slug);
    return config ? getTranslation(config.labels.plural, i18n) : slug;
  };
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collectionSlug}/${rowData.id}`,
  });
  const title = runTitle(String(cellData), { collectionName, language: i18n.language });
  return <a href={href}>{title}</a>;
}
