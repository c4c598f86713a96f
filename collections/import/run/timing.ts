import type { ProgressReport } from './types.ts';

/** Before so many seconds the first rows say little of the others. */
const TELLING_SECONDS = 2;

/** Measures a run by the lines of its file that are behind it. */
type Timing = {
  /** Seconds so far, with those of the run that this one goes on from. */
  seconds(): number;
  /** How much of the file is done, 0 to 1, and the seconds left; null while that can't be told. */
  at(line: number): Pick<ProgressReport, 'share' | 'secondsLeft'>;
};

/** Starts to measure. `before` is the seconds of an earlier part of the run. */
export function startTiming(
  lines: number,
  before: number,
  clock = () => performance.now(),
): Timing {
  const began = clock();
  let first: number | undefined;
  const elapsed = () => (clock() - began) / 1000;
  return {
    seconds: () => before + elapsed(),
    at(line) {
      first ??= line - 1;
      const [done, left] = [line - first, Math.max(lines - line, 0)];
      const secondsLeft = elapsed() < TELLING_SECONDS ? null : (elapsed() * left) / done;
      return { share: Math.min(line / lines, 1), secondsLeft };
    },
  };
}
