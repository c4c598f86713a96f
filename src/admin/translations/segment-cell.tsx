import type { DefaultServerCellComponentProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { plainOf } from '../../../translations/segments/plain-of.ts';

/** In the translation memory: a segment without its tags, in its own direction. */
export function SegmentCell(props: DefaultServerCellComponentProps) {
  const { cellData, collectionSlug, rowData, link, payload } = props;
  const text = <bdi>{plainOf(String(cellData ?? ''))}</bdi>;
  if (!link) return text;
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collectionSlug}/${rowData.id}`,
  });
  return <a href={href}>{text}</a>;
}
