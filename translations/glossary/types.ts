/** A concept of the glossary found in a source text, with what is to become of it. */
export type TermMatch = {
  /** Id of the `glossaryTerms` document. */
  concept: string;
  /** The words as they stand in the text, and where (UTF-16 offsets, end exclusive). */
  found: string;
  start: number;
  end: number;
  /** The preferred term of the target locale; null when the glossary has none. */
  target: string | null;
  /** Other accepted terms of the target locale. */
  accepted: readonly string[];
  /** Words of the target locale that must not be used for it. */
  forbidden: readonly string[];
  /** Comes back exactly as it is in the source. */
  doNotTranslate: boolean;
  caseSensitive: boolean;
};
