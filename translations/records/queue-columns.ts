import { isGone, isStale, type TranslationEntry } from './entry.ts';

/**
 * What is next to be done about a record: somebody reviews what a person or a machine wrote, or what
 * its source left behind; somebody translates what is missing or was rejected; nothing.
 */
export const queueTasks = ['review', 'translate', 'done'] as const;
export type QueueTask = (typeof queueTasks)[number];

/** What the queue filters and sorts by, kept beside a record's texts so that no text is read for it. */
export type QueueColumns = {
  task: QueueTask;
  /**
   * Since when the task waits, and the record's key: `2026-03-01T10:00:00.000Z clinics:65f0…:ar`. It
   * sorts the queue and names a place in it; null when nothing is to be done.
   */
  waiting: string | null;
  /** Words of source texts that are not approved as they are now. */
  wordsLeft: number;
  /** Texts with errors, and the names of their checks: ` numbers units `. */
  errorCount: number;
  errorKinds: string;
};

type Context = {
  key: string;
  /** ISO 8601. */
  now: string;
  before: Pick<QueueColumns, 'task' | 'waiting'> | null;
};

/** The columns of a record with these texts; a task that goes on keeps its place. */
export function queueColumns(
  entries: readonly TranslationEntry[],
  { key, now, before }: Context,
): QueueColumns {
  const present = entries.filter((entry) => !isGone(entry));
  const task = taskOf(present);
  const isSame = before?.task === task && before.waiting;
  const withErrors = present.map(errorsOf).filter((kinds) => kinds.length > 0);
  const kinds = [...new Set(withErrors.flat())].sort();
  return {
    task,
    waiting: task === 'done' ? null : isSame ? before.waiting : `${now} ${key}`,
    wordsLeft: present.filter(isLeft).reduce((sum, { words }) => sum + words, 0),
    errorCount: withErrors.length,
    errorKinds: kinds.length > 0 ? ` ${kinds.join(' ')} ` : '',
  };
}

/** Since when a place in the queue waits: ISO 8601. */
export const waitingSince = (waiting: string | null): string | null =>
  waiting?.split(' ', 1)[0] ?? null;

function taskOf(present: readonly TranslationEntry[]): QueueTask {
  const isAny = (...states: string[]) => present.some(({ state }) => states.includes(state));
  if (isAny('inReview', 'machine') || present.some(isStale)) return 'review';
  return isAny('missing', 'rejected') ? 'translate' : 'done';
}

const isLeft = (entry: TranslationEntry) => entry.state !== 'approved' || isStale(entry);

const errorsOf = ({ checks }: TranslationEntry): string[] =>
  checks.filter(({ severity }) => severity === 'error').map(({ check }) => check);
