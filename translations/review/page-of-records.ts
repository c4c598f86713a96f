import type { Payload, Where } from 'payload';
import { type TranslationRecord, wholeRecord } from '../records/change-record.ts';

/** Where a page begins, and how many records it has at most. */
export type PageAsked = {
  /** `next` of the page before. */
  after?: string | null;
  limit: number;
};

/** Records that meet all of some conditions, by key; `next` is null on the last page. */
export async function pageOfRecords(
  payload: Payload,
  conditions: readonly Where[],
  { after, limit }: PageAsked,
): Promise<{ records: TranslationRecord[]; next: string | null }> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where: { and: [...conditions, ...(after ? [{ key: { greater_than: after } }] : [])] },
    sort: 'key',
    limit,
    pagination: false,
  });
  const records = docs.map(wholeRecord);
  return { records, next: records.length === limit ? (records.at(-1)?.key ?? null) : null };
}
