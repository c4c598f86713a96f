import type { Where } from 'payload';
import { localeTags } from '../locales.ts';
import type { QueueTask } from '../records/queue-columns.ts';
import { type QueueScope, whereOf } from './where-of.ts';

/** How many records of one task there are, and how many words are left in them. */
export type QueueSum = { task: QueueTask; records: number; words: number };

/** What src/database.ts adds to Payload's adapters. */
export type SumsQueue = {
  /** @param where conditions on columns of records, each with one operator, all of which hold. */
  sumQueue: (where: readonly Where[]) => Promise<QueueSum[]>;
};

/** The conditions of a part of the queue with its locales, whatever its task; none of all locales. */
export const conditionsOf = (scope: QueueScope): Where[] => [
  ...(scope.locales.length < localeTags.length ? [{ locale: { in: [...scope.locales] } }] : []),
  ...whereOf({ ...scope, task: 'all' }),
];

export type QueueSize = { records: number; words: number };

/** How long a part of the queue is under each task. */
export function sizesOf(sums: readonly QueueSum[]): Record<QueueScope['task'], QueueSize> {
  const sizeOf = (...tasks: QueueTask[]): QueueSize => {
    const chosen = sums.filter(({ task }) => tasks.includes(task));
    return {
      records: chosen.reduce((sum, { records }) => sum + Number(records), 0),
      words: chosen.reduce((sum, { words }) => sum + Number(words), 0),
    };
  };
  return {
    review: sizeOf('review'),
    translate: sizeOf('translate'),
    all: sizeOf('review', 'translate', 'done'),
  };
}
