import type { TranslationEntry } from '../records/entry.ts';
import type { SourceLeaf } from '../records/read-source.ts';
import { hashOf } from '../records/value.ts';
import { alignSegments } from '../segments/align-segments.ts';
import { retag } from '../segments/retag.ts';
import { segmentsOf } from '../segments/segments-of.ts';
import type { SourceSegment, TranslatedSegment } from '../segments/types.ts';

/** What is known and what is to be asked for in order to translate one leaf. */
export type LeafWork = {
  leaf: SourceLeaf;
  sourceHash: string;
  pieces: readonly SourceSegment[];
  /** Pieces that were translated before and have not changed, by key. */
  kept: ReadonlyMap<string, TranslatedSegment>;
  /** Pieces that nobody has translated yet. */
  open: readonly SourceSegment[];
};

export type Protect = (plain: string) => readonly { start: number; end: number }[];

/**
 * Splits a leaf and keeps what has not changed of its latest translation, whoever made it: only
 * changed pieces cost anything. A piece of which only the formatting changed is kept as well.
 */
export function leafWork(entry: TranslationEntry, leaf: SourceLeaf, protect: Protect): LeafWork {
  const pieces = segmentsOf(leaf.value as string, { protect });
  const known = latestSegments(entry);
  const counterparts = alignSegments(known, pieces);
  const kept = new Map<string, TranslatedSegment>();
  for (const [index, piece] of pieces.entries()) {
    const counterpart = counterparts[index];
    const before = counterpart?.same ? known[counterpart.index] : undefined;
    if (before) {
      const { target, flaw } = retag(before, piece.text);
      kept.set(piece.key, {
        ...before,
        key: piece.key,
        source: piece.text,
        sourceHash: piece.hash,
        target,
        flaw: flaw ?? before.flaw,
      });
    }
  }
  const open = pieces.filter(({ key }) => !kept.has(key));
  return { leaf, sourceHash: hashOf(leaf.value), pieces, kept, open };
}

type Translated = TranslatedSegment & { target: string };

/** A proposal is of a newer source than the text that it would replace. */
function latestSegments({ suggestion, segments }: TranslationEntry): Translated[] {
  const proposed = suggestion?.segments ?? [];
  const latest = proposed.length > 0 ? proposed : segments;
  return latest.filter((segment): segment is Translated => segment.target !== null);
}
