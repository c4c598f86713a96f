import type { Payload, Where } from 'payload';
import type { Locale } from '../locales.ts';
import { type RecordKey, readRecords, recordKey } from '../records/change-record.ts';
import { isStale, type TranslationEntry } from '../records/entry.ts';
import { canonical } from '../records/value.ts';
import type { Refused } from './approve.ts';
import { approvePresent } from './approve-present.ts';
import type { Actor } from './may-translate.ts';
import { inputs } from './messages.ts';
import { mustApprove } from './must-work.ts';
import { type PageAsked, pageOfRecords } from './page-of-records.ts';
import { ReviewError } from './review-error.ts';

/** A page has few enough documents that the call ends well within a minute. */
export type EqualApproval = PageAsked & {
  by: Actor;
  /** The text that the others are equal to. */
  path: string;
  /** Says what would be approved, and approves nothing. */
  dryRun: boolean;
};

export type EqualApprovalResult = {
  /** How many texts were approved, and in how many documents. */
  approved: number;
  documents: number;
  leftOut: (Refused & { collection: string; document: string })[];
  /** Where the next call goes on; null at the end. */
  next: string | null;
};

/**
 * Approves the texts of other documents that have the same source and the same translation as a text, and
 * wait for review. A page of documents a call; what is done stays done, so that a call may be repeated.
 *
 * @throws ReviewError FORBIDDEN; NOT_FOUND without the text, or without a translation of it.
 */
export async function approveEqual(
  payload: Payload,
  key: RecordKey,
  { by, path, dryRun, ...asked }: EqualApproval,
): Promise<EqualApprovalResult> {
  mustApprove(by, key.locale);
  const name = recordKey(key);
  const record = (await readRecords(payload, [name])).get(name);
  const text = record?.entries.find((entry) => entry.path === path);
  if (!text || text.value === null)
    throw new ReviewError('NOT_FOUND', inputs.path, { field: 'path' });
  const waiting = waitingWith(text.newestHash, key.locale);
  const { records, next } = await pageOfRecords(payload, waiting, asked);
  const result: EqualApprovalResult = { approved: 0, documents: 0, leftOut: [], next };
  for (const other of records) {
    const equal = other.key === name ? [] : other.entries.filter((entry) => isEqual(entry, text));
    if (equal.length === 0) continue;
    const { collectionSlug: collection, document } = other;
    const { approved, refused } = await approvePresent(
      payload,
      { collection, document, locale: key.locale },
      {
        by,
        dryRun,
        paths: equal.map((entry) => entry.path),
        seen: Object.fromEntries(equal.map((entry) => [entry.path, entry.at])),
        sources: Object.fromEntries(equal.map((entry) => [entry.path, entry.newestHash])),
      },
    );
    result.approved += approved.length;
    result.documents += approved.length > 0 ? 1 : 0;
    result.leftOut.push(...refused.map((left) => ({ ...left, collection, document })));
  }
  return result;
}

const isEqual = (entry: TranslationEntry, { newestHash, value }: TranslationEntry): boolean =>
  (entry.state === 'inReview' || entry.state === 'machine') &&
  entry.newestHash === newestHash &&
  !isStale(entry) &&
  canonical(entry.value) === canonical(value);

/** Of records that wait for review and have a text of this source. */
const waitingWith = (newestHash: string, locale: Locale): Where[] => [
  { locale: { equals: locale } },
  { task: { equals: 'review' } },
  // MongoDB looks into the list; SQLite, which has it as a text, does not know the path.
  {
    or: [{ entries: { contains: newestHash } }, { 'entries.newestHash': { equals: newestHash } }],
  },
];
