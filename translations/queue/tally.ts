import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import type { QueueTask } from '../records/queue-columns.ts';
import { reuse } from './reuse.ts';

/** Texts by state, of the records of one collection in one locale that have one task. */
export type TallyRow = {
  locale: Locale;
  collection: string;
  task: QueueTask;
  records: number;
  total: number;
  missing: number;
  machine: number;
  inReview: number;
  approved: number;
  rejected: number;
  stale: number;
  words: number;
  /** Texts with errors. */
  errors: number;
};

/** What src/database.ts adds to Payload's adapters: the sums, read from an index alone. */
export type TalliesTranslations = { tallyTranslations: () => Promise<TallyRow[]> };

/** The counted columns of a record, by their names in a tally. */
export const tallied = {
  total: 'totalCount',
  missing: 'missingCount',
  machine: 'machineCount',
  inReview: 'inReviewCount',
  approved: 'approvedCount',
  rejected: 'rejectedCount',
  stale: 'staleCount',
  words: 'wordsLeft',
  errors: 'errorCount',
} as const;

const tallies = new WeakMap<Payload, () => Promise<TallyRow[]>>();

/**
 * How many texts are in which state, by locale, collection and task: as of now where counting is
 * quick, else at most a minute old.
 */
export function tally(payload: Payload): Promise<TallyRow[]> {
  const read =
    tallies.get(payload) ??
    reuse((payload.db as unknown as TalliesTranslations).tallyTranslations, () =>
      performance.now(),
    );
  tallies.set(payload, read);
  return read();
}
