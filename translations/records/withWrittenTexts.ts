import type { LeafKind } from '../overlay/leafTree.ts';
import {
  canonical,
  type EntryOrigin,
  hashOf,
  hasText,
  type LeafValue,
  type TranslationEntry,
} from './entry.ts';

/** A text as it was sent; null or blank empties it. */
export type WrittenText = { path: string; kind: LeafKind; value: LeafValue | null };

/**
 * The entries after somebody wrote texts. A text that did not change keeps its state; a new wording
 * waits for review while the approved one stays live; an emptied text is taken out, and with it
 * what was live.
 *
 * @param sources the newest source texts by path.
 * @returns the same array when nothing changed.
 */
export function withWrittenTexts(
  entries: readonly TranslationEntry[],
  written: readonly WrittenText[],
  sources: ReadonlyMap<string, unknown>,
  authorship: { origin: EntryOrigin; by: string | null; at: string },
): readonly TranslationEntry[] {
  const next = new Map(entries.map((entry) => [entry.path, entry]));
  let changed = false;
  for (const { path, kind, value } of written) {
    const before = next.get(path);
    if (!hasText(value)) {
      changed = next.delete(path) || changed;
      continue;
    }
    if (before && canonical(before.value) === canonical(value)) {
      continue;
    }
    changed = true;
    next.set(path, {
      path,
      kind,
      state: 'inReview',
      value,
      sourceHash: hashOf(sources.get(path)),
      approved: before?.approved ?? null,
      approvedAhead: before?.approvedAhead ?? null,
      ...authorship,
    });
  }
  return changed ? [...next.values()] : entries;
}
