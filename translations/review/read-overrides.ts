import type { Payload, Where } from 'payload';
import type { RecordKey } from '../records/change-record.ts';

/** That a text was approved with errors: by whom (the user's id), why, and when (ISO 8601). */
export type Override = { by: string | null; reason: string; at: string };

type Row = { path?: string; user?: string | number | null; reason?: string; createdAt: string };

/** How many rows of the log are looked through; a document has fewer texts. */
const MOST = 500;

/** The newest override of each text of a document in a locale, by the text's path, from the audit log. */
export async function readOverrides(
  payload: Payload,
  { collection, document, locale }: RecordKey,
): Promise<Map<string, Override>> {
  const where: Where = {
    and: [
      { document: { equals: document } },
      { collectionSlug: { equals: collection } },
      { locale: { equals: locale } },
      { action: { equals: 'override' } },
    ],
  };
  const { docs } = await payload.db.find<Row>({
    collection: 'auditLog',
    where,
    select: { path: true, user: true, reason: true, createdAt: true },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
  });
  return new Map(
    docs.reverse().flatMap(({ path, user, reason = '', createdAt }): [string, Override][] => {
      return path ? [[path, { by: user ? String(user) : null, reason, at: createdAt }]] : [];
    }),
  );
}
