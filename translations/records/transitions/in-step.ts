import { missingEntry, type TranslationEntry } from '../entry.ts';
import type { SourceLeaves } from '../read-source.ts';
import { hashOf } from '../value.ts';
import { wordCount } from '../word-count.ts';

/**
 * The entries brought in step with the newest source: one for each leaf with text, in the order of
 * the document. Texts of leaves that are gone stay, in case the leaves come back.
 *
 * @returns the same array when nothing changed.
 */
export function inStep(
  entries: readonly TranslationEntry[],
  leaves: SourceLeaves,
): readonly TranslationEntry[] {
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  const present = [...leaves.values()].map(({ path, kind, value }) => {
    const hash = hashOf(value);
    const entry = known.get(path);
    if (entry?.newestHash === hash) return entry;
    const words = wordCount(value);
    return entry ? moved(entry, hash, words) : missingEntry(path, kind, hash, words);
  });
  const gone = entries
    .filter((entry) => !leaves.has(entry.path) && isWorthKeeping(entry))
    .map((entry) => moved(entry, '', 0));
  const next = [...present, ...gone];
  const isSame =
    next.length === entries.length && next.every((entry, index) => entry === entries[index]);
  return isSame ? entries : next;
}

function moved(entry: TranslationEntry, newestHash: string, words: number): TranslationEntry {
  if (entry.newestHash === newestHash) {
    return entry;
  }
  const sourceHash = entry.state === 'missing' ? newestHash : entry.sourceHash;
  return { ...entry, newestHash, words, sourceHash };
}

const isWorthKeeping = ({ state, comments, suggestion }: TranslationEntry) =>
  state !== 'missing' || comments.length > 0 || suggestion !== null;
