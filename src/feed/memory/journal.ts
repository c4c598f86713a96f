import type { PackedEntry } from './packed-entry.ts';

/** An entry that took the place of another: what is kept of a store is brought on by these. */
export type Replaced = { before: PackedEntry | undefined; after: PackedEntry };

/** What was applied to a store lately, in order. */
export type Journal = {
  note(replaced: Replaced): void;
  /** How much was ever noted. */
  length(): number;
  /** What was noted after so much; null where that is no longer known. */
  since(length: number): readonly Replaced[] | null;
};

/** Who is further behind begins anew, which then takes about as long. */
const keptMost = 8_192;

export function createJournal(): Journal {
  let kept: Replaced[] = [];
  let dropped = 0;
  return {
    note(replaced) {
      kept.push(replaced);
      if (kept.length <= keptMost) return;
      dropped += keptMost / 2;
      kept = kept.slice(keptMost / 2);
    },
    length: () => dropped + kept.length,
    since: (length) => (length < dropped ? null : kept.slice(length - dropped)),
  };
}
