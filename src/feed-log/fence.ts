import { PolyclinicError } from '../errors.ts';
import type { LogState } from './state.ts';

/** What a writer gets whose lease somebody else has taken over. */
export function superseded(fence: number): PolyclinicError {
  return new PolyclinicError(
    'FENCED',
    `The lease with fence ${fence} was superseded: stop writing and acquire it anew`,
  );
}

/** Remembers how far the writer of this process has brought the log. */
type Continuity = {
  /**
   * What refuses to go on in a log that is not as far as this writer has left it by now: an older
   * backup was restored beneath it. With its next lease it begins a term. It throws FENCED.
   */
  checkFor(fence: number): (state: LogState) => void;
  /** Notes what was written. */
  note(state: LogState): void;
};

export function createContinuity(): Continuity {
  let last: Pick<LogState, 'epoch' | 'head' | 'fence'> | undefined;
  const isBefore = (left: typeof last, { epoch, head }: LogState, fence: number) =>
    left?.fence === fence && left.epoch === epoch && head < left.head;
  return {
    checkFor(fence) {
      const left = last;
      return (state) => {
        if (isBefore(left, state, fence)) throw superseded(fence);
      };
    },
    note(state) {
      const { epoch, head, fence } = state;
      if (!isBefore(last, state, fence)) last = { epoch, head, fence };
    },
  };
}
