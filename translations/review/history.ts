import type { Payload, Where } from 'payload';
import type { RecordKey } from '../records/change-record.ts';
import type { Actor } from './may-translate.ts';
import { mustTranslate } from './must-work.ts';

/** What somebody did to a translation, as the log has it. */
export type HistoryRow = {
  id: string;
  /** ISO 8601. */
  at: string;
  action: string;
  user: { id: string; name: string } | null;
  path: string | null;
  reason: string | null;
  before: unknown;
  after: unknown;
};

export type History = { rows: HistoryRow[]; page: number; totalPages: number; total: number };

type Question = { by: Actor; path?: string; page: number; limit: number };

type Stored = Omit<HistoryRow, 'at' | 'user'> & { createdAt: string; user?: string | null };

/**
 * What people did to the translations of a document in a locale, or to one text of them, newest
 * first.
 *
 * @throws ReviewError FORBIDDEN.
 */
export async function history(
  payload: Payload,
  { collection, document, locale }: RecordKey,
  { by, path, page, limit }: Question,
): Promise<History> {
  mustTranslate(by, locale);
  const where: Where = {
    and: [
      { document: { equals: document } },
      { collectionSlug: { equals: collection } },
      { locale: { equals: locale } },
      ...(path === undefined ? [] : [{ path: { equals: path } }]),
    ],
  };
  // Rows of one moment are told apart by their ids, which grow.
  const found = await payload.db.find<Stored>({
    collection: 'auditLog',
    where,
    sort: ['-createdAt', '-id'],
    page,
    limit,
    // MongoDB counts no more than the page without it.
    pagination: true,
  });
  const names = await namesOf(payload, found.docs);
  const rows = found.docs.map(
    ({ id, createdAt, action, user, path: row, reason, before, after }): HistoryRow => ({
      id: String(id),
      at: new Date(createdAt).toISOString(),
      action,
      user: user ? { id: String(user), name: names.get(String(user)) ?? '' } : null,
      path: row ?? null,
      reason: reason ?? null,
      before: before ?? null,
      after: after ?? null,
    }),
  );
  return { rows, page, totalPages: found.totalPages, total: found.totalDocs };
}

async function namesOf(payload: Payload, rows: readonly Stored[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ user }) => (user ? [String(user)] : [])))];
  const { docs } = await payload.db.find<{ id: string; name?: string | null }>({
    collection: 'users',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}
