import type { Payload } from 'payload';
import { pagesById } from '../pages-by-id.ts';
import { changeRecord, type TranslationRecord } from '../records/change-record.ts';

type Head = Pick<TranslationRecord, 'id' | 'collectionSlug' | 'document' | 'locale'>;

const PAGE = 100;

/**
 * Gives the work of somebody back, so that it is nobody's in particular. SQLite does not let a person
 * be deleted to whom a record refers.
 */
export async function releaseWork(payload: Payload, user: string): Promise<void> {
  const find = (page: object) =>
    payload.db.find<Head>({
      collection: 'translations',
      select: { collectionSlug: true, document: true, locale: true },
      ...page,
    });
  const where = { assignee: { equals: user } };
  for await (const heads of pagesById(find, { where, limit: PAGE })) {
    for (const { collectionSlug: collection, document, locale } of heads) {
      const key = { collection, document, locale };
      await changeRecord(payload, key, (state) =>
        state.assignee === user ? { ...state, assignee: null } : state,
      );
    }
  }
}
