import type { CollectionSlug, Payload } from 'payload';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';
import { readSettings } from '../../translations/settings/read-settings.ts';
import { type Composed, compose } from './compose.ts';
import { readEntries } from './read-entries.ts';
import { readPublished } from './read-published.ts';

/** Published documents of a collection, ready to be composed as either kind of site sees them. */
export type ComposedDocuments = {
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
