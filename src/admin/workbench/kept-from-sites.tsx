import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { boardText } from './board/texts.ts';

type Props = {
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
  document: string;
  language: string;
};

const MOST = 5;

/** Why the sites do not show a document, or not as it is now; nothing where they do. */
export async function KeptFromSites({ req, collection, document, language }: Props) {
  const { payload } = req;
  const slug = collection.slug as CollectionSlug;
  const [published, letters] = await Promise.all([
    collection.versions?.drafts
      ? payload.count({
          collection: slug,
          where: { and: [{ id: { equals: document } }, { _status: { equals: 'published' } }] },
        })
      : { totalDocs: 1 },
    payload.find({
      collection: 'deadLetters',
      where: { and: [{ collectionSlug: { equals: slug } }, { document: { equals: document } }] },
      limit: MOST,
      pagination: false,
      req,
    }),
  ]);
  const reasons = [
    ...(published.totalDocs === 0 ? [boardText('notPublished', language)] : []),
    ...letters.docs.map(({ reason }) => reason),
  ];
  if (reasons.length === 0) return null;
  return (
    <section className="run-note is-warning" aria-labelledby="kept-from-sites">
      <h2 id="kept-from-sites">{boardText('keptFromSites', language)}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}
