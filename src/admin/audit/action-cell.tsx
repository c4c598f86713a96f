import type { DefaultServerCellComponentProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { actionName } from './action-name.ts';

/** In the log: what was done, in words, with a link to all of it. */
export function ActionCell({
  cellData,
  collectionSlug,
  rowData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) {
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collectionSlug}/${rowData.id}`,
  });
  return <a href={href}>{actionName(String(cellData), i18n.language)}</a>;
}
