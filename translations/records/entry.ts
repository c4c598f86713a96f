import type { Finding } from '../checks/types.ts';
import type { LeafKind } from '../overlay/leaf-tree.ts';
import type { SegmentOrigin, TranslatedSegment } from '../segments/types.ts';
import { hashOf } from './value.ts';

/** A text or a Lexical tree. */
export type LeafValue = string | Record<string, unknown>;

/**
 * How far the text of a leaf is. Staleness is apart from it: a text of any state may have been left
 * behind by its source ({@link isStale}).
 */
export const entryStates = ['missing', 'machine', 'inReview', 'approved', 'rejected'] as const;
export type EntryState = (typeof entryStates)[number];

/** Who wrote the working text. */
export type EntryOrigin = SegmentOrigin;

/** The text of one localized leaf in one target locale. */
export type TranslationEntry = {
  /** Id path of the leaf in its document. */
  path: string;
  kind: LeafKind;
  state: EntryState;
  /** The working text, which the admin shows; null while it is missing. */
  value: LeafValue | null;
  origin: EntryOrigin | null;
  /** Hash of the source text that the working text was written beside. */
  sourceHash: string;
  /** That source text without formatting: what the newest one is compared with. */
  sourceText: string;
  /** Hash of the newest source text; '' where the leaf is no longer in the document. */
  newestHash: string;
  /** Words of that newest source text; 0 where they have not been counted. */
  words: number;
  /** The working text piece by piece; empty where it does not line up with the source. */
  segments: TranslatedSegment[];
  /** Id of the user who wrote the working text; null for a script or a machine. */
  by: string | null;
  /** ISO 8601: when the working text or its state last changed. */
  at: string;
  /** The live text: it stays while a new wording waits for review. */
  approved: ApprovedText | null;
  /**
   * Approved beside a source text that is not published yet: it goes live with exactly that text,
   * so that an unpublished edit is seen in no language.
   */
  approvedAhead: ApprovedText | null;
  /** Earlier machine texts, each of another source text, newest first: the published one may be older. */
  machineTexts: MachineText[];
  /** What a machine proposes in place of a text that it may not touch. */
  suggestion: Suggestion | null;
  checks: Finding[];
  comments: Comment[];
};

export type ApprovedText = {
  value: LeafValue;
  /** Hash of the source text that it was approved beside, and that text without formatting. */
  sourceHash: string;
  sourceText: string;
  /** Id of the reviewer; null for a script. */
  by: string | null;
  /** ISO 8601. */
  at: string;
};

/** A machine's text without errors, and the source text that it translates. */
export type MachineText = { value: LeafValue; sourceHash: string };

export type Suggestion = MachineText & {
  origin: 'machine' | 'memory' | 'transliteration';
  segments: TranslatedSegment[];
  checks: Finding[];
  /** ISO 8601. */
  at: string;
};

export type Comment = {
  id: string;
  /** Id of the user. */
  by: string;
  /** ISO 8601. */
  at: string;
  text: string;
  /** Ids of the users whom it mentions; absent where there are none. */
  mentions?: string[];
};

/** An entry without text. */
export function missingEntry(
  path: string,
  kind: LeafKind,
  newestHash: string,
  words = 0,
): TranslationEntry {
  return {
    path,
    kind,
    state: 'missing',
    value: null,
    origin: null,
    sourceHash: newestHash,
    sourceText: '',
    newestHash,
    words,
    segments: [],
    by: null,
    at: '',
    approved: null,
    approvedAhead: null,
    machineTexts: [],
    suggestion: null,
    checks: [],
    comments: [],
  };
}

/** Fills up an entry that was stored before it had all of today's fields. */
export function wholeEntry(stored: Partial<TranslationEntry>): TranslationEntry {
  const { path = '', kind = 'text', newestHash = stored.sourceHash ?? '' } = stored;
  const whole = { ...missingEntry(path, kind, newestHash), ...stored };
  return {
    ...whole,
    approved: whole.approved && { ...unknownSource, ...whole.approved },
    approvedAhead: whole.approvedAhead && { ...unknownSource, ...whole.approvedAhead },
  };
}

const unknownSource = { sourceText: '' };

/** Whether the leaf has left the document. Its text is kept: the leaf may come back. */
export const isGone = ({ newestHash }: TranslationEntry): boolean => newestHash === '';

/** Whether the source has moved on since the working text was written. */
export function isStale({ state, sourceHash, newestHash }: TranslationEntry): boolean {
  return state !== 'missing' && newestHash !== '' && sourceHash !== newestHash;
}

export const hasErrors = (checks: readonly Finding[]): boolean =>
  checks.some(({ severity }) => severity === 'error');

/** What of an entry was approved for serving beside a published source text. */
export function liveText(entry: TranslationEntry, published: unknown): ApprovedText | null {
  const ahead = entry.approvedAhead;
  return ahead && ahead.sourceHash === hashOf(published) ? ahead : entry.approved;
}

/**
 * The machine's text of exactly the published source text, where checks found no error in it. A
 * machine's text of an older source is not served: nobody has looked at what has changed since.
 */
export function machineText(entry: TranslationEntry, published: unknown): LeafValue | null {
  const hash = hashOf(published);
  const { state, value, sourceHash, checks, suggestion, machineTexts } = entry;
  const isDraft = state === 'machine' && sourceHash === hash;
  if (isDraft && value && !hasErrors(checks)) {
    return value;
  }
  const isFit =
    suggestion?.origin !== 'transliteration' &&
    suggestion?.sourceHash === hash &&
    !hasErrors(suggestion.checks);
  return isFit
    ? suggestion.value
    : (machineTexts.find((text) => text.sourceHash === hash)?.value ?? null);
}
