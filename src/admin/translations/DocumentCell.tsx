import type { DefaultServerCellComponentProps } from 'payload';
import { formatAdminURL } from 'payload/shared';

/** In the list of translations: the document, by its name, with a link to it in the language. */
export async function DocumentCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const { collectionSlug, document, locale } = rowData as Record<string, string>;
  const found = await payload.findByID({
    collection: collectionSlug as 'clinics',
    id: document ?? '',
    depth: 0,
    joins: false,
    draft: true,
    select: { displayTitle: true, filename: true } as never,
    disableErrors: true,
  });
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collectionSlug}/${document}`,
  });
  return <a href={`${href}?locale=${locale}`}>{nameOf(found) ?? document}</a>;
}

function nameOf(document: unknown): string | undefined {
  const { displayTitle, filename } = (document ?? {}) as Record<string, string | undefined>;
  return displayTitle || filename || undefined;
}
