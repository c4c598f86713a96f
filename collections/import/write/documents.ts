import {
  type CollectionSlug,
  createLocalReq,
  getLocalI18n,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import type { Data } from '../rows/data.ts';

/** Reads and writes of documents whose collection is known only when the import runs. */
export type Documents = {
  find(
    collection: string,
    query: { where: Where; locale: Locale; draft: boolean },
  ): Promise<Data[]>;
  /** Whether a version of the document was ever published. */
  wasPublished(collection: string, id: string): Promise<boolean>;
  create(collection: string, write: { data: Data; locale: Locale; draft: boolean }): Promise<void>;
  update(
    collection: string,
    write: { id: string; data: Data; locale: Locale; draft: boolean },
  ): Promise<void>;
  /** A request for the fields' own rules. */
  request(locale: Locale): Promise<PayloadRequest>;
};

/** Documents through Payload, without access control: whoever may run an import may write. */
export async function documentsOf(payload: Payload): Promise<Documents> {
  // Messages are in English, as the report is.
  const i18n = await getLocalI18n({ config: payload.config, language: 'en' });

  // A request of its own for each call: one that was used before keeps its locale.
  const options = (collection: string, locale: Locale) => ({
    req: { i18n },
    // Texts that go to a translations record are marked as imported, not as somebody's own.
    context: { import: true, textOrigin: 'import' },
    collection: collection as CollectionSlug,
    locale,
    fallbackLocale: false as const,
    depth: 0,
    overrideAccess: true,
  });

  return {
    async find(collection, { where, locale, draft }) {
      const query = { where, draft, trash: true, pagination: false, joins: false };
      const found = await payload.find({ ...options(collection, locale), ...(query as object) });
      return found.docs as unknown as Data[];
    },
    async wasPublished(collection, id) {
      const where: Where = {
        and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
      };
      const found = await payload.countVersions({
        collection: collection as CollectionSlug,
        where,
        overrideAccess: true,
      });
      return found.totalDocs > 0;
    },
    async create(collection, { data, locale, draft }) {
      await payload.create({ ...options(collection, locale), data: data as never, draft });
    },
    async update(collection, { id, data, locale, draft }) {
      await payload.update({ ...options(collection, locale), id, data: data as never, draft });
    },
    request: (locale) => createLocalReq({ locale, req: { i18n } }, payload),
  };
}
