import type { Where } from 'payload';
import type { Locale } from '../locales.ts';
import type { QueueQuestion } from './question.ts';

export type QueueScope = Omit<QueueQuestion, 'locales' | 'task' | 'text' | 'site' | 'limit'> & {
  locales: readonly Locale[];
  task: 'review' | 'translate' | 'all';
  /** Ids of the documents that a text was found in. */
  documents?: readonly string[] | undefined;
  /** Id of whoever asks. */
  user: string | null;
  /** ISO 8601. */
  now: string;
};

const DAY_MS = 86_400_000;

const dayAfter = (now: string, days: number) =>
  new Date(Date.parse(now) + days * DAY_MS).toISOString();

/** The conditions of a part of the queue, beside its locales and its place. */
export function whereOf(scope: QueueScope): Where[] {
  const { task, collection, state, stale, error, age, assignee, due, documents, now } = scope;
  const today = now.slice(0, 10);
  const dueBy = { overdue: today, week: dayAfter(now, 8).slice(0, 10), any: '9' };
  return [
    ...(task === 'all' ? [] : [{ task: { equals: task } }]),
    ...(collection ? [{ collectionSlug: { equals: collection } }] : []),
    ...(state ? [{ [`${state}Count`]: { greater_than: 0 } }] : []),
    ...(stale ? [{ staleCount: { greater_than: 0 } }] : []),
    ...(error ? [{ errorCount: { greater_than: 0 } }] : []),
    ...(error && error !== 'any' ? [{ errorKinds: { contains: ` ${error} ` } }] : []),
    ...(age ? [{ waiting: { less_than: dayAfter(now, -age) } }] : []),
    ...(assignee ? [assigneeWhere(assignee, scope.user)] : []),
    ...(due ? [{ due: { less_than: dueBy[due] } }] : []),
    // What is done is never late, nor due.
    ...(due && due !== 'any' && task === 'all' ? [{ task: { not_equals: 'done' } }] : []),
    ...(documents ? [{ document: { in: [...documents] } }] : []),
  ];
}

function assigneeWhere(assignee: string, user: string | null): Where {
  if (assignee === 'none') return { assignee: { exists: false } };
  return { assignee: { equals: assignee === 'me' ? user : assignee } };
}

/** The column that a part of the queue is in the order of. */
export const orderOf = ({ task }: Pick<QueueScope, 'task'>) =>
  task === 'all' ? ('key' as const) : ('waiting' as const);
