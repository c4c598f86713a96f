/** Documents that are projected at a time. Few, because hints wait for the end of it. */
export const CHUNK = 20;

/** Documents whose ids and times are read at a time. */
export const PAGE = 500;

/**
 * How long a document is left alone after a write, in milliseconds: SQLite writes a document in many
 * statements without a transaction, and a sweep must not publish the half of it. Hints are left when
 * a write is done, and the next sweep looks again.
 */
export const SETTLE_MS = 3_000;

export type SweepOptions = {
  /** Called between chunks, so that hints need not wait for the end of a sweep. */
  pause?: () => Promise<void>;
  /** Milliseconds; 0 where nobody else writes. */
  settleMs?: number;
};
