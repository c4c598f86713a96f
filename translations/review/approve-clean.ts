import type { Payload, Where } from 'payload';
import type { Locale } from '../locales.ts';
import type { RefusalCode } from '../records/transitions/refusal.ts';
import type { Refused } from './approve.ts';
import { approvePresent } from './approve-present.ts';
import type { Actor } from './may-translate.ts';
import { mustApprove } from './must-work.ts';
import { type PageAsked, pageOfRecords } from './page-of-records.ts';

type Selection = {
  locale: Locale;
  collection?: string;
  /** Ids of documents, or of records; without either, all. */
  documents?: readonly string[];
  records?: readonly string[];
};

/** A page has few enough records that the call ends well within a minute. */
export type CleanApproval = Selection &
  PageAsked & {
    by: Actor;
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
  const { records, next } = await pageOfRecords(payload, waitingIn(selection), selection);
  const result: CleanApprovalResult = {
    approved: 0,
    records: 0,
    leftOutCounts: {},
    leftOut: [],
    next,
  };
  for (const { collectionSlug: collection, document } of records) {
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

const waitingIn = ({ locale, collection, documents, records }: Selection): Where[] => [
  { locale: { equals: locale } },
  { or: [{ inReviewCount: { greater_than: 0 } }, { machineCount: { greater_than: 0 } }] },
  ...(collection ? [{ collectionSlug: { equals: collection } }] : []),
  ...(documents ? [{ document: { in: [...documents] } }] : []),
  ...(records ? [{ id: { in: [...records] } }] : []),
];
