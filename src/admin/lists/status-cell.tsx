import DataLoader from 'dataloader';
import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload';

/**
 * In a list: whether a document is published, a draft, or both. Payload 3.90 says “has a published version”
 * of every draft that was ever published, also when it was withdrawn since.
 */
export async function StatusCell(props: DefaultServerCellComponentProps) {
  const { cellData, collectionSlug, i18n, payload, rowData } = props;
  if (cellData === 'published') return i18n.t('version:published');
  const isPublic =
    cellData === 'changed' && (await loaderOf(payload, collectionSlug).load(String(rowData.id)));
  return i18n.t(isPublic ? 'version:draftHasPublishedVersion' : 'version:draft');
}

/** The cells of a list are drawn together: one question for all its rows. */
const loaders = new WeakMap<Payload, Map<string, DataLoader<string, boolean>>>();

function loaderOf(payload: Payload, collection: string): DataLoader<string, boolean> {
  const known = loaders.get(payload) ?? new Map<string, DataLoader<string, boolean>>();
  loaders.set(payload, known);
  const loader =
    known.get(collection) ??
    new DataLoader((ids: readonly string[]) => arePublished(payload, collection, ids), {
      cache: false,
    });
  known.set(collection, loader);
  return loader;
}

async function arePublished(payload: Payload, collection: string, ids: readonly string[]) {
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { _status: true },
    limit: ids.length,
    pagination: false,
  });
  const published = new Set(docs.map(({ id }) => String(id)));
  return ids.map((id) => published.has(id));
}
