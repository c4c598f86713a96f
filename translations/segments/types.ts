/**
 * A block-level piece of a leaf, as a translator gets it. The text is XML: `<g1>…</g1>` around runs
 * (marks, links), `<x2/>` for atoms (line break, inline block), `<k3>…</k3>` around what must come
 * back as it is. The number is in the tag's name: engines translate attributes.
 */
export type SourceSegment = {
  /** Where it stands in its leaf. Not stable across edits: alignment goes by content. */
  key: string;
  /** Encoded: tags, and `&amp;` `&lt;` `&gt;`. */
  text: string;
  /** Hash of the plain text: formatting does not change it. */
  hash: string;
};

/** What became of a segment's formatting on the way back, from best to worst. */
export type Flaw = 'simplified' | 'marksDropped' | 'untranslated';

/** A segment with its translation, as a record keeps it. */
export type TranslatedSegment = {
  key: string;
  /** Encoded source that the target was written beside. */
  source: string;
  sourceHash: string;
  /** Encoded; null while there is none. */
  target: string | null;
  origin: SegmentOrigin;
  engine: string | null;
  model: string | null;
  /** Characters that the engine charged for it; 0 from memory and for a repetition. */
  billedCharacters: number;
  flaw: Flaw | null;
  /** The target in the source's language again, plain, as the engine says; absent where nobody asked. */
  back?: string;
};

export type SegmentOrigin = 'machine' | 'memory' | 'human' | 'import' | 'seed';
