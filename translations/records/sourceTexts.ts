import type { CollectionSlug, Payload } from 'payload';
import { leafTree } from '../overlay/leafTree.ts';
import { visitLeaves } from '../overlay/visitLeaves.ts';

/** Texts of a document in its source language, by id path. */
export type SourceTexts = ReadonlyMap<string, unknown>;

/**
 * Reads a document's source texts: the newest ones with `draft`, otherwise the published ones
 * (none while the document is not published).
 */
export async function sourceTexts(
  payload: Payload,
  { collection, document }: { collection: string; document: string },
  { draft }: { draft: boolean },
): Promise<SourceTexts> {
  const slug = collection as CollectionSlug;
  const doc = (await payload.findByID({
    collection: slug as 'clinics',
    id: document,
    locale: 'all',
    fallbackLocale: false,
    draft,
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
  })) as Record<string, unknown> | null;
  const texts = new Map<string, unknown>();
  if (!doc || (!draft && doc._status !== undefined && doc._status !== 'published')) {
    return texts;
  }
  const source = String(doc.sourceLocale);
  const fields = payload.collections[slug]?.config.fields ?? [];
  visitLeaves(leafTree(fields), doc, ({ path, holder, name }) => {
    const byLocale = holder[name] as Record<string, unknown> | null | undefined;
    texts.set(path, byLocale?.[source]);
  });
  return texts;
}
