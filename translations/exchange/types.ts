import type { Locale } from '../locales.ts';
import type { LeafKind } from '../overlay/leaf-tree.ts';
import type { EntryState } from '../records/entry.ts';

/** A segment on its way out: encoded as {@link SourceSegment} says; null while nobody has translated it. */
export type ExchangeSegment = { key: string; source: string; target: string | null };

/** A term of the glossary that stands in a unit's source. */
export type ExchangeTerm = { source: string; target: string };

/** One text of a document, as an agency gets it. */
export type ExchangeUnit = {
  /** Id path of the text in its document. */
  path: string;
  kind: LeafKind;
  state: EntryState;
  /** The source has changed since the translation was written. */
  stale: boolean;
  /** Hash of the source that goes out, and of its targets, by which a file that comes back is judged. */
  sourceHash: string;
  targetHash: string;
  /** Which state of the translation goes out: `at` of its entry. */
  at: string;
  segments: ExchangeSegment[];
  /** Comments, and what the checks found. */
  notes: string[];
  terms: ExchangeTerm[];
};

/** A document in one locale, and the installation that it belongs to. */
export type ExchangeId = {
  installation: string;
  collection: string;
  document: string;
  locale: Locale;
};

export type ExchangeDocument = {
  id: ExchangeId;
  source: Locale;
  title: string;
  units: ExchangeUnit[];
};

/** The two languages of a file. */
export type LanguagePair = { source: Locale; target: Locale };

/** A segment that came in. */
export type IncomingSegment = {
  key: string;
  /** Encoded; null where the file does not repeat it. */
  source: string | null;
  target: string | null;
  /** What cannot be read of it, in English; null when all can. */
  problem: string | null;
  /** The file calls it reviewed or final. */
  isFinal: boolean;
};

/** A text that came in. What a tool took out of the file is null. */
export type IncomingUnit = {
  /** Line or row of the file. */
  line: number;
  /** What the file says it belongs to; see exchange-id.ts. */
  original: string;
  path: string;
  sourceHash: string | null;
  targetHash: string | null;
  at: string | null;
  segments: IncomingSegment[];
};
