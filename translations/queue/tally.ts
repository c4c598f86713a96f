import type { Payload } from 'payload';
import type { Locale } from '../locales.ts';
import type { QueueTask } from '../records/queue-columns.ts';

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

/** A tally is used for ten times as long as it took: at most a tenth of a processor goes into it. */
const REUSE = 10;

type Cached = { until: number; rows: Promise<TallyRow[]> };
const caches = new WeakMap<Payload, Cached>();

/**
 * How many texts are in which state, by locale, collection and task; a moment old where counting
 * takes long.
 */
export function tally(payload: Payload): Promise<TallyRow[]> {
  const cached = caches.get(payload);
  if (cached && performance.now() < cached.until) return cached.rows;
  const start = performance.now();
  const { tallyTranslations } = payload.db as unknown as TalliesTranslations;
  const next: Cached = { until: Number.POSITIVE_INFINITY, rows: tallyTranslations() };
  caches.set(payload, next);
  next.rows.then(
    () => {
      const now = performance.now();
      next.until = now + (now - start) * REUSE;
    },
    () => caches.delete(payload),
  );
  return next.rows;
}
