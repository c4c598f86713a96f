import { type EntryState, isGone, isStale, type TranslationEntry } from './entry.ts';

/** How far a record is: entries by state, among the leaves that the document has now. */
export type Counts = Record<`${EntryState}Count`, number> & {
  totalCount: number;
  staleCount: number;
  /** 0…1: approved texts ÷ texts. */
  completeness: number;
};

/** The counters of a record. */
export function countsOf(entries: readonly TranslationEntry[]): Counts {
  const present = entries.filter((entry) => !isGone(entry));
  const inState = (wanted: EntryState) => present.filter(({ state }) => state === wanted).length;
  const approvedCount = inState('approved');
  return {
    missingCount: inState('missing'),
    machineCount: inState('machine'),
    inReviewCount: inState('inReview'),
    approvedCount,
    rejectedCount: inState('rejected'),
    staleCount: present.filter(isStale).length,
    totalCount: present.length,
    completeness: present.length === 0 ? 0 : approvedCount / present.length,
  };
}
