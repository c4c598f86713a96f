import type { CompoundIndex, Payload } from 'payload';
import type { Locale } from '../locales.ts';
import type { QueueTask } from '../records/queue-columns.ts';
import { conditionsOf, type SumsQueue, sizesOf } from './sums.ts';

/** Open work that is assigned to somebody, in one locale and of one task. */
export type WorkloadRow = {
  /** Id of the user. */
  assignee: string;
  locale: Locale;
  task: Exclude<QueueTask, 'done'>;
  records: number;
  words: number;
  /** How many of the records were due before today. */
  overdue: number;
};

/** What src/database.ts adds to Payload's adapters: the sums, read from {@link workloadIndex} alone. */
export type SumsWorkload = {
  /** @param today `2026-03-31`, UTC. */
  sumWorkload: (today: string) => Promise<WorkloadRow[]>;
};

/** All that is asked of assigned work, so that what nobody has is not looked at. */
export const workloadColumns = ['assignee', 'task', 'locale', 'due', 'wordsLeft'] as const;

export const workloadIndex: CompoundIndex = { fields: [...workloadColumns] };

/** Who has how much open work, in which locale. */
export async function readWorkload(payload: Payload, now: Date): Promise<WorkloadRow[]> {
  const { sumWorkload } = payload.db as unknown as SumsWorkload;
  return sumWorkload(dayOf(now));
}

/** A document that was due before today. */
export type OverdueRecord = {
  key: string;
  collection: string;
  document: string;
  locale: Locale;
  due: string;
  assignee: string | null;
};

type Head = Omit<OverdueRecord, 'collection'> & { collectionSlug: string };

/** Open work whose day has passed: the longest overdue, and how much there is; `week`: and what is due within seven days. */
export async function readOverdue(
  payload: Payload,
  { locales, now, limit }: { locales: readonly Locale[]; now: Date; limit: number },
): Promise<{ records: OverdueRecord[]; total: number; week: number }> {
  const scope = { locales, task: 'all', user: null, now: now.toISOString() } as const;
  const recordsDue = async (due: 'overdue' | 'week') => {
    const { sumQueue } = payload.db as unknown as SumsQueue;
    return sizesOf(await sumQueue(conditionsOf({ ...scope, due }))).all.records;
  };
  const [{ docs }, total, week] = await Promise.all([
    payload.db.find<Head>({
      collection: 'translations',
      where: { and: conditionsOf({ ...scope, due: 'overdue' }) },
      sort: 'due',
      limit,
      pagination: false,
      select: {
        key: true,
        collectionSlug: true,
        document: true,
        locale: true,
        due: true,
        assignee: true,
      },
    }),
    recordsDue('overdue'),
    recordsDue('week'),
  ]);
  return {
    total,
    week,
    records: docs.map(({ key, collectionSlug, document, locale, due, assignee }) => ({
      key,
      collection: collectionSlug,
      document,
      locale,
      due,
      assignee: assignee ? String(assignee) : null,
    })),
  };
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
