import type { Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';

type Props = {
  payload: Payload;
  collection: string;
  document: string;
  /** The language that the form is opened in. */
  locale: string;
};

/** A document by its name, with a link to its form in a language. */
export async function DocumentLink({ payload, collection, document, locale }: Props) {
  if (!(collection in payload.collections)) return <span>{document}</span>;
  const found = await payload.findByID({
    collection: collection as 'clinics',
    id: document,
    depth: 0,
    joins: false,
    draft: true,
    select: { displayTitle: true, filename: true } as never,
    disableErrors: true,
  });
  if (!found) return <span>{document}</span>;
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${collection}/${document}`,
  });
  return <a href={`${href}?locale=${locale}`}>{nameOf(found) ?? document}</a>;
}

function nameOf(document: unknown): string | undefined {
  const { displayTitle, filename } = (document ?? {}) as Record<string, string | undefined>;
  return displayTitle || filename || undefined;
}
