import type { Payload, Where } from 'payload';
import type { Locale } from '../locales.ts';
import { type TranslationRecord, wholeRecord } from '../records/change-record.ts';
import type { RefusalCode } from '../records/transitions/refusal.ts';
import type { Refused } from './approve.ts';
import { approvePresent } from './approve-present.ts';
import type { Actor } from './may-translate.ts';
import { mustApprove } from './must-work.ts';

export type CleanApproval = {
  by: Actor;
  locale: Locale;
  collection?: string;
  /** Ids of documents, or of records; without either, all. */
  documents?: readonly string[];
  records?: readonly string[];
  /** `next` of the call before. */
  after?: string | null;
  /** Records of this call: few enough that it ends well within a minute. */
  limit: number;
  /** Says what would be approved, and approves nothing. */
  dryRun: boolean;
};

export type CleanApprovalResult = {
  /** How many texts were approved, and in how many records. */
  approved: number;
  records: number;
  /** How many were left out, by why. */
  leftOutCounts: Partial<Record<RefusalCode, number>>;
  leftOut: (Refused & { collection: string; document: string })[];
  /** Where the next call goes on; null at the end. */
  next: string | null;
};

/**
 * Approves every text of a locale that waits, or that a machine drafted, where the source has not
 * moved on and the checks find nothing at all. A page of records a call; what is done stays done,
 * so that a call may be repeated.
 *
 * @throws ReviewError FORBIDDEN.
 */
export async function approveClean(
  payload: Payload,
  { by, dryRun, ...selection }: CleanApproval,
): Promise<CleanApprovalResult> {
  const { locale } = selection;
  mustApprove(by, locale);
  const page = await nextRecords(payload, selection);
  const result: CleanApprovalResult = {
    approved: 0,
    records: 0,
    leftOutCounts: {},
    leftOut: [],
    next: page.length === selection.limit ? (page.at(-1)?.key ?? null) : null,
  };
  for (const { collectionSlug: collection, document } of page) {
    const key = { collection, document, locale };
    const { approved, refused } = await approvePresent(payload, key, { by, dryRun, clean: true });
    result.approved += approved.length;
    result.records += approved.length > 0 ? 1 : 0;
    for (const left of refused) {
      result.leftOut.push({ ...left, collection, document });
      result.leftOutCounts[left.code] = (result.leftOutCounts[left.code] ?? 0) + 1;
    }
  }
  return result;
}

async function nextRecords(
  payload: Payload,
  { locale, collection, documents, records, after, limit }: Omit<CleanApproval, 'by' | 'dryRun'>,
): Promise<TranslationRecord[]> {
  const where: Where = {
    and: [
      { locale: { equals: locale } },
      { or: [{ inReviewCount: { greater_than: 0 } }, { machineCount: { greater_than: 0 } }] },
      ...(collection ? [{ collectionSlug: { equals: collection } }] : []),
      ...(documents ? [{ document: { in: [...documents] } }] : []),
      ...(records ? [{ id: { in: [...records] } }] : []),
      ...(after ? [{ key: { greater_than: after } }] : []),
    ],
  };
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where,
    sort: 'key',
    limit,
    pagination: false,
  });
  return docs.map(wholeRecord);
}
