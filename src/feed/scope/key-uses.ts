import type { KeyUse } from '../../feed-log/types.ts';

/** When keys were last used, until it is written down elsewhere. */
export type KeyUses = {
  /**
   * Notes that a key (its SHA-256) was used at a moment (milliseconds since 1970). Called with
   * every request: one look-up, and a write once a minute for each key.
   */
  note(hash: string, now: number): void;
  /** Takes out the uses that have waited longest, at most `limit`. */
  take(limit: number): KeyUse[];
  /** Puts back what could not be written down; what was noted meanwhile counts. */
  giveBack(uses: readonly KeyUse[]): void;
};

const minuteMs = 60_000;

/** @param most keys that are remembered at a time; a use of any other is not noted. */
export function createKeyUses(most = 10_000): KeyUses {
  /** Minutes since 1970. */
  const last = new Map<string, number>();

  function set(hash: string, minute: number): void {
    if (last.size < most || last.has(hash)) last.set(hash, minute);
  }

  return {
    note(hash, now) {
      const minute = Math.floor(now / minuteMs);
      if (last.get(hash) !== minute) set(hash, minute);
    },
    take(limit) {
      const taken = [...last].slice(0, limit);
      for (const [hash] of taken) last.delete(hash);
      return taken.map(([hash, minute]) => ({
        hash,
        at: new Date(minute * minuteMs).toISOString(),
      }));
    },
    giveBack(uses) {
      for (const { hash, at } of uses) {
        if (!last.has(hash)) set(hash, Date.parse(at) / minuteMs);
      }
    },
  };
}

/** The uses at all feed nodes of this process, of which production has one. */
export const keyUses = createKeyUses();
