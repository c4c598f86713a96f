import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';

/** Something that somebody did to a text: `user` is an id, `at` ISO 8601. */
export type RecentAct = {
  id: string;
  at: string;
  action: string;
  user: string | null;
  collection: string;
  document: string;
  locale: Locale;
  path: string | null;
};

/** Further back nothing is looked for: a language in which little happens would be looked for in all of the log. */
const RECENT_MS = 7 * 24 * 60 * 60_000;

type Row = {
  id: string | number;
  createdAt: string;
  action: string;
  user?: string | number | { id: string | number } | null;
  collectionSlug: string;
  document: string;
  locale: Locale;
  path?: string | null;
};

/** What people did last to texts of these locales, within a week, the newest first. */
export async function readRecent(
  payload: Payload,
  { locales, now, limit }: { locales: readonly Locale[]; now: Date; limit: number },
): Promise<RecentAct[]> {
  const since = new Date(now.getTime() - RECENT_MS).toISOString();
  const { docs } = await payload.db.find<Row>({
    collection: 'auditLog',
    where: {
      and: [{ createdAt: { greater_than: since } }, { locale: { in: [...locales] } }],
    },
    sort: '-createdAt',
    limit,
    pagination: false,
    select: {
      createdAt: true,
      action: true,
      user: true,
      collectionSlug: true,
      document: true,
      locale: true,
      path: true,
    },
  });
  return docs.map(({ id, createdAt, user, collectionSlug, path, ...row }) => ({
    ...row,
    id: String(id),
    at: createdAt,
    user: user ? String(typeof user === 'object' ? user.id : user) : null,
    collection: collectionSlug,
    path: path ?? null,
  }));
}
