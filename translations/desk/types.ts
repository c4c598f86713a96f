import type { TermMatch } from '../glossary/types.ts';
import type { Locale } from '../locales.ts';
import type { LeafValue } from '../records/entry.ts';
import type { EntrySummary } from '../review/entry-summary.ts';
import type { MadeBy } from './made-by.ts';

/** A segment of the newest source with its translation. */
export type DeskSegment = {
  key: string;
  /** Encoded, as `SourceSegment.text` is. */
  source: string;
  sourceHash: string;
  /** Encoded; null where there is none. */
  target: string | null;
  terms: readonly TermMatch[];
  /** Approved translations of the same source elsewhere, plain. */
  twins: readonly string[];
};

/** A text of the document with all that is needed to translate and to judge it. */
export type DeskEntry = EntrySummary &
  MadeBy & {
    person: boolean;
    oneLine: boolean;
    source: LeafValue;
    /** The newest source is what is published: an approval is live at once. */
    isPublished: boolean;
    value: LeafValue | null;
    /** The source text that the wording was written beside, where the newest one is another; plain. */
    previousSource: string | null;
    /** Empty where the wording does not line up with the source: it is then one piece. */
    segments: DeskSegment[];
    /** What a reader of the locale is served now, and in which language. */
    reader: { locale: Locale; value: LeafValue } | null;
  };

/** The texts of a document in one locale, in the order of its fields. */
export type Desk = {
  collection: string;
  document: string;
  locale: Locale;
  title: string;
  sourceLocale: Locale;
  assignee: string | null;
  due: string | null;
  entries: DeskEntry[];
};

/** A translation that was approved for the same or a similar source. */
export type DeskMatch = {
  /** Plain. */
  source: string;
  /** Encoded in the tags of the segment that it is for. */
  target: string;
  /** 0…1; 1 for the same words. */
  likeness: number;
};
