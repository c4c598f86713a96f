import type { Payload, Where } from 'payload';
import type { Locale } from '../locales.ts';
import type { RunStatus, RunTrigger } from './collections.ts';

/** A run as the database holds it. */
export type Run = {
  id: string;
  name: string;
  status: RunStatus;
  trigger: RunTrigger;
  collectionSlug: string;
  targets: Locale[];
  /** Ids; null for every document of the collection. */
  documents: string[] | null;
  cursor: string | null;
  documentCount: number;
  recordCount: number;
  /** Of these, what had not been done when the run was cancelled; null in older runs. */
  droppedCount: number | null;
  notice: { ru: string; en: string } | null;
  createdAt: string;
  finishedAt: string | null;
};

/** Runs that match, the oldest first. */
export async function findRuns(payload: Payload, where: Where, limit = 0): Promise<Run[]> {
  const { docs } = await payload.db.find<Run>({
    collection: 'translationRuns',
    where,
    sort: 'createdAt',
    limit,
    pagination: false,
  });
  return docs.map((run) => ({ ...run, id: String(run.id) }));
}

export async function findRun(payload: Payload, id: string): Promise<Run | undefined> {
  const [run] = await findRuns(payload, { id: { equals: id } }, 1);
  return run;
}

/** Changes a run if it is in one of the states given. @returns whether it was. */
export async function changeRun(
  payload: Payload,
  id: string,
  { from, data }: { from: readonly RunStatus[]; data: Partial<Run> },
): Promise<boolean> {
  const written = await payload.db.updateOne({
    collection: 'translationRuns',
    where: { and: [{ id: { equals: id } }, { status: { in: [...from] } }] },
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
  });
  return Boolean(written);
}

/** How many records a run still has in the queue. */
export async function queuedIn(payload: Payload, run: string): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'translations',
    where: { queuedRun: { equals: run } },
  });
  return totalDocs;
}
