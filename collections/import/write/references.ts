import { LRUCache } from 'lru-cache';
import type { CollectionSlug, Payload, Where } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import { type Data, rowsIn } from '../rows/data.ts';
import type { Documents } from './documents.ts';

/** Documents that cells refer to: looked up by the batch, and remembered. */
export type References = {
  /** The id of a document that was loaded; undefined when there is none. */
  resolve(collection: string, name: string): string | undefined;
  /** Looks names up that are not known yet. */
  load(names: ReadonlyMap<string, ReadonlySet<string>>): Promise<void>;
};

const REMEMBERED = 10_000;

/** Ids of MongoDB and of SQLite: nothing else may be asked for as an id. */
const idShape = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

type Sources = { payload: Payload; documents: Documents; locale: Locale };

/** Resolves what cells call documents: an id, a slug, a code, or `system:value` of an external id. */
export function references({ payload, documents, locale }: Sources): References {
  const ids = new LRUCache<string, string>({ max: REMEMBERED });
  const keyOf = (collection: string, name: string) => `${collection}\n${name}`;

  async function loadOf(collection: string, names: readonly string[]): Promise<void> {
    const where = { or: conditions(fieldsOf(payload, collection), names) };
    const docs = await documents.find(collection, { where, locale, draft: true });
    const wanted = new Set(names);
    for (const doc of docs) {
      for (const name of namesOf(doc)) {
        if (wanted.has(name)) ids.set(keyOf(collection, name), String(doc.id));
      }
    }
  }

  return {
    resolve: (collection, name) => ids.get(keyOf(collection, name)),
    async load(names) {
      for (const [collection, among] of names) {
        const unknown = [...among].filter((name) => !ids.has(keyOf(collection, name)));
        if (unknown.length > 0) await loadOf(collection, unknown);
      }
    },
  };
}

function fieldsOf(payload: Payload, collection: string): Set<string> {
  const config = payload.collections[collection as CollectionSlug]?.config;
  return new Set(config?.flattenedFields.map(({ name }) => name));
}

function conditions(fields: ReadonlySet<string>, names: readonly string[]): Where[] {
  const ids = names.filter((name) => idShape.test(name));
  const external = names.filter((name) => name.includes(':'));
  return [
    ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ...['slug', 'code']
      .filter((name) => fields.has(name))
      .map((name) => ({ [name]: { in: names } })),
    ...(external.length > 0 && fields.has('externalIds')
      ? [{ 'externalIds.value': { in: external.map((name) => name.slice(name.indexOf(':') + 1)) } }]
      : []),
  ];
}

function namesOf(doc: Data): string[] {
  const external = rowsIn(doc.externalIds).map(({ system, value }) => `${system}:${value}`);
  return [doc.id, doc.slug, doc.code, ...external].filter((name) => typeof name === 'string');
}
