import { cleanLine } from '../../clean-text.ts';
import type { LeafKind } from '../../overlay/leaf-tree.ts';
import type { CheckText } from '../../review/checker-of.ts';
import { type EntryOrigin, type LeafValue, missingEntry, type TranslationEntry } from '../entry.ts';
import type { SourceLeaf, SourceLeaves } from '../read-source.ts';
import { canonical, hashOf, hasText } from '../value.ts';
import { writtenSegments } from '../written-segments.ts';
import { formerMachineTexts } from './former-machine-texts.ts';

/** A text as it was sent; null or blank empties it. */
export type WrittenText = { path: string; kind: LeafKind; value: LeafValue | null };

export type Authorship = {
  origin: EntryOrigin;
  by: string | null;
  at: string;
  /** Whether emptying a text may take away what is live: not for those who may not approve. */
  mayWithdraw: boolean;
};

/**
 * The entries after somebody wrote texts. A text that did not change keeps its state; a new wording
 * waits for review while the approved one stays live; an emptied text is taken out, and with it
 * what was live.
 *
 * @param leaves the newest source.
 * @returns the same array when nothing changed.
 */
export function withWrittenTexts(
  entries: readonly TranslationEntry[],
  written: readonly WrittenText[],
  { leaves, check }: { leaves: SourceLeaves; check: CheckText },
  authorship: Authorship,
): readonly TranslationEntry[] {
  const next = new Map(entries.map((entry) => [entry.path, entry]));
  let changed = false;
  for (const text of written) {
    const before = next.get(text.path);
    const after = writtenEntry(before, text, { leaf: leaves.get(text.path), check }, authorship);
    if (after && after !== before) {
      next.set(text.path, after);
      changed = true;
    }
  }
  return changed ? [...next.values()] : entries;
}

function writtenEntry(
  before: TranslationEntry | undefined,
  { path, kind, value: sent }: WrittenText,
  { leaf, check }: { leaf: SourceLeaf | undefined; check: CheckText },
  { origin, by, at, mayWithdraw }: Authorship,
): TranslationEntry | undefined {
  const value = leaf?.oneLine && typeof sent === 'string' ? cleanLine(sent) : sent;
  const newestHash = hashOf(leaf?.value);
  const base = before ?? missingEntry(path, kind, newestHash);
  if (!hasText(value)) {
    const isLive = base.approved !== null || base.approvedAhead !== null;
    const stays = base.state === 'missing' || (isLive && !mayWithdraw);
    const { words, comments } = base;
    return stays ? before : { ...missingEntry(path, kind, newestHash, words), comments };
  }
  if (base.value !== null && canonical(base.value) === canonical(value)) {
    return before;
  }
  const { segments, sourceText } = writtenSegments(leaf?.value, value, origin);
  return {
    ...base,
    state: 'inReview',
    value,
    origin,
    sourceHash: newestHash,
    sourceText,
    newestHash,
    segments,
    by,
    at,
    machineTexts: formerMachineTexts(base),
    suggestion: null,
    checks: leaf ? check(leaf, { value, segments }) : [],
  };
}
