import type { RunProgress } from '../../../translations/runs/progress-of.ts';

/** Whether a run has ended, one way or the other. */
export const isOver = ({ status }: Pick<RunProgress, 'status'>): boolean =>
  status === 'done' || status === 'cancelled';
