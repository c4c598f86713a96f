import { hasBeenAt, type Mark, type Term, termAt } from '../../feed-log/history.ts';
import type { LogHead } from '../../feed-log/types.ts';

/** What a replica knows of the log that it is read from. */
export type FollowedLog = {
  /** Notes how the log is, before the entries that were read of it by then are applied. */
  note(head: Known): void;
  /** Notes that the replica was equal to the log at a time (milliseconds since 1970). */
  confirm(at: number): void;
  known(): Known;
  /** When the replica was last known to equal the log, in milliseconds since 1970; 0 for never. */
  confirmedAt(): number;
  /** How far the log was when it was read last: what was superseded by then is not in the replica. */
  mark(): Mark;
  /**
   * Whether the log has been at a mark. `not yet`: the entry at the mark was appended about when the
   * replica was last equal to the log, or later, so another node may have been quicker.
   *
   * @param at ISO 8601: when the entry at the mark was appended.
   */
  knows(mark: Mark, at: string): 'yes' | 'no' | 'not yet';
  /** Moves when what was said by `known` or `knows` may be another now. */
  revision(): number;
};

export type Known = Pick<LogHead, 'seq' | 'horizon' | 'terms'>;

/**
 * How far the clocks of a node and of a projector may differ, and how long an append may take until
 * it can be read, in milliseconds.
 */
const slackMs = 5_000;

/** @param seqOf the last `seq` that the replica has applied. */
export function createFollowedLog(seqOf: () => number): FollowedLog {
  let terms: readonly Term[] = [];
  let seq = 0;
  let horizon = 0;
  let confirmedAt = 0;
  /** When the last entry was appended that somebody has asked for and that was not there yet. */
  let awaited: number | null = null;
  let revision = 0;

  const known = () => ({ terms, seq: Math.max(seq, seqOf()), horizon });
  return {
    note(head) {
      // A backup brings tombstones back to the log, and not to a replica that was filled without them.
      const latest = Math.max(horizon, head.horizon);
      if (latest !== horizon || head.terms.at(-1)?.id !== terms.at(-1)?.id) revision += 1;
      ({ terms, seq } = head);
      horizon = latest;
    },
    confirm(at) {
      confirmedAt = at;
      if (awaited === null || awaited + slackMs >= confirmedAt) return;
      awaited = null;
      revision += 1;
    },
    known,
    confirmedAt: () => confirmedAt,
    mark() {
      const { seq: last } = known();
      return { seq: last, term: termAt(terms, last) };
    },
    knows(mark, at) {
      if (hasBeenAt(known(), mark)) return 'yes';
      const appendedAt = Date.parse(at);
      if (!(appendedAt + slackMs >= confirmedAt)) return 'no';
      awaited = Math.max(awaited ?? 0, appendedAt);
      return 'not yet';
    },
    revision: () => revision,
  };
}
