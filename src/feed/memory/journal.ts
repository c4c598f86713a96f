import type { LogType } from '../items/index.ts';
import type { IndexKey } from './index-keys.ts';

/** Something that was applied to a store: what is kept of the store is brought on by these. */
export type Moved = {
  type: LogType;
  id: string;
  /** What it was found by before or is found by now. */
  keys: readonly IndexKey[];
};

/** What was applied to a store lately, in order. */
export type Journal = {
  note(moved: Moved): void;
  /** How much was ever noted. */
  length(): number;
  /** What was noted after so much; null where that is no longer known. */
  since(length: number): readonly Moved[] | null;
};

/** Who is further behind begins anew, which then takes about as long. */
const keptMost = 8_192;

export function createJournal(): Journal {
  let kept: Moved[] = [];
  let dropped = 0;
  return {
    note(moved) {
      kept.push(moved);
      if (kept.length <= keptMost) return;
      dropped += keptMost / 2;
      kept = kept.slice(keptMost / 2);
    },
    length: () => dropped + kept.length,
    since: (length) => (length < dropped ? null : kept.slice(length - dropped)),
  };
}
