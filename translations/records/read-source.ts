import type { CollectionSlug, Payload, PayloadRequest, SelectIncludeType } from 'payload';
import { isLocale, type Locale } from '../locales.ts';
import { type LeafKind, type LeafMarks, leafTree } from '../overlay/leaf-tree.ts';
import { visitLeaves } from '../overlay/visit-leaves.ts';
import { hasText } from './value.ts';

/** A localized leaf of a document, in the document's own language. */
export type SourceLeaf = LeafMarks & { path: string; kind: LeafKind; value: unknown };

/** The leaves of a document that have text, by id path, in the order of its fields. */
export type SourceLeaves = ReadonlyMap<string, SourceLeaf>;

export type Source = {
  locale: Locale;
  /** What the document is called, for people. */
  title: string;
  /** This is what the public sees; false of a draft. */
  isPublished: boolean;
  leaves: SourceLeaves;
};

type Raw = Record<string, unknown>;
type Which = { draft: boolean; req?: Partial<PayloadRequest> };

/**
 * Reads the texts of documents in their own languages, by id: the newest ones with `draft`,
 * otherwise the published ones. What does not exist, is in the trash or (without `draft`) is not
 * published is absent.
 *
 * Straight from the database: no hooks, no access, every locale; with a `req`, in its transaction.
 */
export async function readSources(
  payload: Payload,
  { collection, documents }: { collection: string; documents: readonly string[] },
  { draft, req }: Which,
): Promise<Map<string, Source>> {
  const slug = collection as CollectionSlug;
  const config = payload.collections[slug]?.config;
  const found = new Map<string, Source>();
  if (!config || documents.length === 0) {
    return found;
  }
  const hasDrafts = Boolean(config.versions?.drafts);
  const read = draft && hasDrafts ? readNewest : readMain;
  for (const [id, raw] of await read(payload, slug, documents, req)) {
    const locale = raw.sourceLocale;
    const isPublished = !hasDrafts || raw._status === 'published';
    if (isLocale(locale) && !raw.deletedAt && (draft || isPublished)) {
      const title = String(raw.displayTitle ?? raw.filename ?? id);
      const leaves = leavesIn(raw, locale, leafTree(config.fields));
      found.set(id, { locale, title, isPublished, leaves });
    }
  }
  return found;
}

/** The same for one document. */
export async function readSource(
  payload: Payload,
  { collection, document }: { collection: string; document: string },
  which: Which,
): Promise<Source | undefined> {
  const found = await readSources(payload, { collection, documents: [document] }, which);
  return found.get(document);
}

/** What is read of a document: on SQLite each of its other lists would be a query of its own. */
function sourceFields(payload: Payload, collection: CollectionSlug): SelectIncludeType {
  const { config } = payload.collections[collection];
  const names = new Set(config.flattenedFields.map(({ name }) => name));
  const shared = ['sourceLocale', 'displayTitle', 'filename', 'deletedAt', '_status'];
  const known = shared.filter((name) => names.has(name));
  const localized = leafTree(config.fields).map(({ name }) => name);
  return Object.fromEntries([...known, ...localized].map((name) => [name, true]));
}

async function readMain(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly string[],
  req?: Partial<PayloadRequest>,
): Promise<[string, Raw][]> {
  const { docs } = await payload.db.find<Raw & { id: string }>({
    collection,
    where: { id: { in: [...documents] } },
    pagination: false,
    limit: documents.length,
    select: sourceFields(payload, collection),
    req,
  });
  return docs.map((doc) => [String(doc.id), doc]);
}

async function readNewest(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly string[],
  req?: Partial<PayloadRequest>,
): Promise<[string, Raw][]> {
  const { docs } = await payload.db.findVersions<Raw>({
    collection,
    where: { and: [{ parent: { in: [...documents] } }, { latest: { equals: true } }] },
    pagination: false,
    limit: documents.length,
    select: { parent: true, version: sourceFields(payload, collection) },
    req,
  });
  const newest = docs.map(({ parent, version }): [string, Raw] => [String(parent), version]);
  const read = new Set(newest.map(([id]) => id));
  const unversioned = documents.filter((id) => !read.has(id));
  return unversioned.length === 0
    ? newest
    : [...newest, ...(await readMain(payload, collection, unversioned, req))];
}

function leavesIn(raw: Raw, locale: Locale, tree: Parameters<typeof visitLeaves>[0]): SourceLeaves {
  const leaves = new Map<string, SourceLeaf>();
  visitLeaves(tree, raw, ({ path, kind, clinical, person, oneLine, holder, name }) => {
    const value = (holder[name] as Record<string, unknown> | null | undefined)?.[locale];
    if (hasText(value)) {
      leaves.set(path, { path, kind, clinical, person, oneLine, value });
    }
  });
  return leaves;
}
