import { superseded } from './fence.ts';
import type { LogState } from './state.ts';

/** Remembers how far the writer of this process has brought the log. */
export type Continuity = {
  /**
   * Refuses to go on in a log that is not as far as this writer has left it: an older backup was
   * restored beneath it. With its next lease it begins a term.
   *
   * @throws PolyclinicError FENCED
   */
  check(state: LogState, fence: number): void;
  /** Notes what was written. */
  note(state: LogState): void;
};

export function createContinuity(): Continuity {
  let last: Pick<LogState, 'epoch' | 'head' | 'fence'> | undefined;
  return {
    check({ epoch, head }, fence) {
      if (last?.fence === fence && last.epoch === epoch && head < last.head)
        throw superseded(fence);
    },
    note({ epoch, head, fence }) {
      const isOlder = last?.fence === fence && last.epoch === epoch && head < last.head;
      if (!isOlder) last = { epoch, head, fence };
    },
  };
}
