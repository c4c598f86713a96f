import type { CollectionSlug, Payload } from 'payload';
import type { RawDocument } from './compose.ts';

/**
 * The published state of these documents, by id, with localized leaves as maps by locale. Drafts,
 * trashed and deleted documents are absent; a pending draft of a published one is not seen.
 */
export async function readPublished(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, RawDocument>> {
  const { docs } = await payload.find({
    collection: collection as 'clinics',
    where: { id: { in: [...ids] } },
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    draft: false,
    joins: false,
    pagination: false,
    limit: ids.length,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const hasDrafts = Boolean(
    payload.collections[collection as CollectionSlug]?.config.versions?.drafts,
  );
  const raw = docs as unknown as (RawDocument & { _status?: string })[];
  return new Map(
    raw
      .filter(({ _status }) => !hasDrafts || _status === 'published')
      .map((doc) => [String(doc.id), { ...doc, id: String(doc.id) }]),
  );
}
