import type { Locale } from '../locales.ts';

/** Where an approved text stands. */
export type Place = { collection: string; document: string; path: string };

/** A segment whose translation was approved, as the memory takes it. */
export type MemoryPair = Place & {
  sourceLocale: Locale;
  targetLocale: Locale;
  /** Encoded, as `SourceSegment.text` is. */
  source: string;
  target: string;
  /** Hash of the plain source, `SourceSegment.hash`. */
  sourceHash: string;
  /** Id of the reviewer; null for a script. */
  approvedBy: string | null;
  /** ISO 8601. */
  approvedAt: string;
};

/** One place's approved translation of a source text. */
export type Approval = {
  place: Place;
  source: string;
  target: string;
  by: string | null;
  at: string;
};

/** Two locales and the hash of a plain source: what a record of the memory is about. */
export type MemorySubject = { source: Locale; target: Locale; hash: string };
