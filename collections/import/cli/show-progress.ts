import type { ProgressReport } from '../run/types.ts';
import { progressLine } from './progress-line.ts';

/** A terminal, or a file or pipe that keeps every line. */
export type Output = { isTTY?: boolean; columns?: number; write(text: string): unknown };

const REWRITE_MS = 100;
const LINE_MS = 5000;

type Progress = { show(report: ProgressReport): void; end(): void };

/** Shows progress: one line that is written over on a terminal, else a line every few seconds. */
export function showProgress(output: Output, now = () => performance.now()): Progress {
  const pause = output.isTTY ? REWRITE_MS : LINE_MS;
  let last = now() - (output.isTTY ? pause : 0);
  let open = false;
  return {
    show(report) {
      if (now() - last < pause) return;
      last = now();
      const line = progressLine(report);
      output.write(
        output.isTTY ? `\r\u001B[K${line.slice(0, (output.columns ?? 80) - 1)}` : `${line}\n`,
      );
      open = output.isTTY === true;
    },
    end() {
      if (open) output.write('\r\u001B[K');
      open = false;
    },
  };
}
