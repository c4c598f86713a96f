import type { Payload } from 'payload';
import type { ScheduledInput } from './reasons.ts';

export type ScheduleFailure = {
  collection: string;
  document: string;
  title: string;
  type: 'publish' | 'unpublish';
  /** As `reasonText` reads it. */
  reason: string;
  failedAt: string;
  /** When it is tried again; null when that is over. */
  nextTry: string | null;
};

type Job = {
  input?: ScheduledInput;
  log?: { error?: { message?: string } }[];
  error?: { cancelled?: boolean };
  hasError?: boolean;
  waitUntil?: string | null;
  updatedAt: string;
};

/** How many failed jobs are looked through. */
const MOST = 200;

/**
 * The scheduled publications and withdrawals that failed and that nobody has settled since: the
 * document is still public, or still is not. The newest first.
 */
export async function scheduleFailures(
  payload: Payload,
  only?: { collection: string; document: string },
): Promise<ScheduleFailure[]> {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { totalTried: { greater_than: 0 } }],
    },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
  });
  const found = await Promise.all(
    docs
      .filter(({ error, input }) => !error?.cancelled && input?.doc)
      .filter(({ input }) => !only || isOf(input, only))
      .map((job) => failureOf(payload, job)),
  );
  return found.filter((failure) => failure !== null);
}

const isOf = (
  input: ScheduledInput | undefined,
  { collection, document }: { collection: string; document: string },
) => input?.doc?.relationTo === collection && input.doc.value === document;

async function failureOf(payload: Payload, job: Job): Promise<ScheduleFailure | null> {
  const { relationTo: collection, value: document } = job.input?.doc ?? {};
  if (!collection || !document) return null;
  const { docs } = await payload.find({
    // Any content collection; the type of one stands for them.
    collection: collection as 'clinics',
    where: { id: { equals: document } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { displayTitle: true, _status: true, updatedAt: true },
  });
  const [published] = docs;
  const type = job.input?.type === 'unpublish' ? 'unpublish' : 'publish';
  if (!published) return null;
  // A document that was published or withdrawn after the last try is settled.
  if (job.hasError && published.updatedAt > job.updatedAt) return null;
  if (type === 'unpublish' && published._status !== 'published') return null;
  return {
    collection,
    document,
    title: published.displayTitle || document,
    type,
    reason: job.log?.at(-1)?.error?.message ?? 'defect',
    failedAt: job.updatedAt,
    nextTry: job.hasError ? null : (job.waitUntil ?? null),
  };
}
