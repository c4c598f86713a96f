import type { CollectionSlug, Payload } from 'payload';
import { type Locale, localeTags } from '../../translations/locales.ts';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';
import { readRecords, recordKey } from '../../translations/records/change-record.ts';
import type { TranslationEntry } from '../../translations/records/entry.ts';
import { readSettings } from '../../translations/settings/read-settings.ts';
import { type Composed, compose, type RawDocument } from './compose.ts';
import type { Related } from './project/types.ts';

/** Published documents of a collection, ready to be composed as either kind of site sees them. */
type ComposedDocuments = {
  ids: readonly string[];
  /** Whether machine texts of the collection are served at all. */
  servesMachine: boolean;
  /** Undefined for what is not published. */
  get: (id: string, edition: { machine: boolean }) => Composed | undefined;
};

/** Reads the published state of documents and the translations that go with it. */
export async function readComposed(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<ComposedDocuments> {
  const rule = (await readSettings(payload)).ruleOf(collection);
  const published = await readPublished(payload, collection, ids);
  const tree = leafTree(payload.collections[collection as CollectionSlug]?.config.fields ?? []);
  const translated = tree.length > 0 ? [...published.keys()] : [];
  const records = await readEntries(payload, collection, translated);
  const edition = (machine: boolean) => {
    const serving = { ...rule, serveMachine: rule.serveMachine && machine };
    return once((id) => {
      const doc = published.get(id);
      return doc && compose(doc, tree, records.get(id) ?? new Map(), serving);
    });
  };
  const [plain, withMachine] = [edition(false), edition(true)];
  return {
    ids: [...published.keys()],
    servesMachine: rule.serveMachine,
    get: (id, { machine }) => (machine ? withMachine(id) : plain(id)),
  };
}

/** Many documents name the same few: each is composed once. */
function once<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.has(id) ? (known.get(id) as T) : make(id);
    known.set(id, value);
    return value;
  };
}

/**
 * The published state of these documents, by id, with localized leaves as maps by locale. Drafts,
 * trashed and deleted documents are absent; a pending draft of a published one is not seen.
 */
async function readPublished(
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

/** The translations of a document, by locale. */
type Entries = ReadonlyMap<Locale, readonly TranslationEntry[]>;

/** The translations of documents of a collection, by id; absent where there are none. */
async function readEntries(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Entries>> {
  const keys = ids.flatMap((document) =>
    localeTags.map((locale) => recordKey({ collection, document, locale })),
  );
  const byDocument = new Map<string, Map<Locale, readonly TranslationEntry[]>>();
  if (keys.length === 0) {
    return byDocument;
  }
  for (const record of (await readRecords(payload, keys)).values()) {
    const entries = byDocument.get(record.document) ?? new Map();
    byDocument.set(record.document, entries.set(record.locale, record.entries));
  }
  return byDocument;
}

/** Every published disclaimer, with its approved texts; there are few. */
export async function readDisclaimers(payload: Payload): Promise<Related[]> {
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'disclaimers',
    where: { _status: { equals: 'published' } },
    select: { createdAt: true },
    pagination: false,
  });
  const ids = docs.map(({ id }) => String(id));
  if (ids.length === 0) {
    return [];
  }
  const composed = await readComposed(payload, 'disclaimers', ids);
  return composed.ids.flatMap((id) => composed.get(id, { machine: false })?.doc ?? []);
}
