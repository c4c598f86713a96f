import DataLoader from 'dataloader';
import type { CollectionAfterReadHook, PayloadRequest } from 'payload';
import { isLocale, type Locale } from '../locales.ts';
import { readRecords, recordKey, type TranslationRecord } from '../records/change-record.ts';
import { textsHash } from '../revisions/texts-hash.ts';
import { leafTree } from './leaf-tree.ts';
import { visitLeaves } from './visit-leaves.ts';

type Loader = DataLoader<string, TranslationRecord | undefined>;

const loaders = new WeakMap<PayloadRequest, Loader>();

/**
 * Shows a locale's working text in Payload's localized fields when a document is read in a locale
 * other than its own, and adds to the document's version which texts those are. Records are read in one query for all the documents of a request's tick.
 */
export const overlayText: CollectionAfterReadHook = async ({ collection, doc, req }) => {
  const locale = req.locale;
  if (!doc?.id || !isLocale(locale) || !doc.sourceLocale || doc.sourceLocale === locale) {
    return doc;
  }
  const record = await loaderOf(req).load(
    recordKey({ collection: collection.slug, document: String(doc.id), locale: locale as Locale }),
  );
  if (doc.rev) {
    doc.rev = `${doc.rev}.${textsHash(record?.entries ?? [])}`;
  }
  const written = record?.entries.filter(({ value }) => value !== null) ?? [];
  const values = new Map(written.map(({ path, value }) => [path, value]));
  if (values.size > 0) {
    visitLeaves(leafTree(collection.fields), doc, ({ path, holder, name }) => {
      if (values.has(path)) {
        holder[name] = values.get(path);
      }
    });
  }
  return doc;
};

function loaderOf(req: PayloadRequest): Loader {
  const known = loaders.get(req);
  if (known) {
    return known;
  }
  const loader: Loader = new DataLoader(
    async (keys) => {
      const records = await readRecords(req.payload, keys);
      return keys.map((key) => records.get(key));
    },
    // A request may write text and read it back.
    { cache: false },
  );
  loaders.set(req, loader);
  return loader;
}
