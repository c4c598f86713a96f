import type { Payload } from 'payload';
import type { TranslationRecord } from '../records/change-record.ts';
import { assign } from '../review/assign.ts';
import type { Actor } from '../review/may-translate.ts';
import type { Message } from '../review/messages.ts';
import { ReviewError } from '../review/review-error.ts';

type Assignments = {
  by: Actor;
  /** Ids of records. */
  records: readonly string[];
  user: string | null;
  /** A day; null: none; undefined: as it is. */
  due?: string | null | undefined;
};

export type AssignmentsResult = {
  assigned: number;
  refused: { record: string; message: Message }[];
};

/** Assigns several records to somebody; each of them stands by itself. */
export async function assignMany(
  payload: Payload,
  { by, records, user, due }: Assignments,
): Promise<AssignmentsResult> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where: { id: { in: [...records] } },
    limit: records.length,
    pagination: false,
    select: { collectionSlug: true, document: true, locale: true },
  });
  const result: AssignmentsResult = { assigned: 0, refused: [] };
  for (const { id, collectionSlug: collection, document, locale } of docs) {
    const key = { collection, document, locale };
    try {
      await assign(payload, key, { by, user, seen: undefined, due });
      result.assigned += 1;
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error;
      result.refused.push({ record: String(id), message: error.texts });
    }
  }
  return result;
}
