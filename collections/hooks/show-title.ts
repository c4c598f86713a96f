import DataLoader from 'dataloader';
import type { CollectionAfterReadHook, PayloadRequest } from 'payload';
import { isLocale } from '../../translations/locales.ts';
import { recordKey } from '../../translations/records/change-record.ts';

type Loader = DataLoader<string, string | undefined>;
type Named = { key: string; title?: string | null };

const loaders = new WeakMap<PayloadRequest, Loader>();

/**
 * Names documents in the reader's own language, where they have a name in it, wherever several are shown:
 * a list, a choice. A document that is read alone keeps the title that is stored in it.
 */
export const showTitle: CollectionAfterReadHook = async ({ collection, doc, findMany, req }) => {
  const language = req.i18n?.language;
  const isShown = findMany && req.user && doc?.displayTitle && collection.custom?.titlePath;
  if (!isShown || !isLocale(language)) return doc;
  const key = recordKey({
    collection: collection.slug,
    document: String(doc.id),
    locale: language,
  });
  const title = await loaderOf(req).load(key);
  return title ? { ...doc, displayTitle: title } : doc;
};

function loaderOf(req: PayloadRequest): Loader {
  const known = loaders.get(req);
  if (known) return known;
  const loader: Loader = new DataLoader(
    async (keys) => {
      const { docs } = await req.payload.db.find<Named>({
        collection: 'translations',
        where: { key: { in: [...keys] } },
        select: { key: true, title: true },
        limit: keys.length,
        pagination: false,
      });
      const titles = new Map(docs.map(({ key, title }) => [key, title ?? undefined]));
      return keys.map((key) => titles.get(key));
    },
    { cache: false },
  );
  loaders.set(req, loader);
  return loader;
}
