import type { Payload } from 'payload';
import type { RunStatus } from './collections.ts';
import { queuedIn, type Run } from './run.ts';

/** How a run goes. */
export type RunProgress = {
  id: string;
  name: string;
  status: RunStatus;
  documents: number;
  /** Records of the run, and those among them that are done. */
  records: number;
  done: number;
  /** Characters billed until now. */
  billed: number;
  calls: number;
  /** Seconds until the end at the speed until now; null while there is nothing to go by. */
  secondsLeft: number | null;
  /** Why it is paused. */
  notice: { ru: string; en: string } | null;
  /** Records that were left with a problem. */
  problems: { document: string; locale: string; message: { ru: string; en: string } }[];
  startedAt: string;
  finishedAt: string | null;
};

type Row = { billed: number };
type Problem = {
  document: string;
  locale: string;
  problem: { ru: string; en: string } | null;
};

/** Problems that are shown, at most. */
const SHOWN = 20;

/** Measures a run by what is in the queue and in the ledger: nothing is counted twice. */
export async function progressOf(payload: Payload, run: Run): Promise<RunProgress> {
  const { id, name, status, notice, documentCount, recordCount, createdAt, finishedAt } = run;
  const dropped = run.droppedCount ?? 0;
  const queued = await queuedIn(payload, id);
  const { docs: calls } = await payload.db.find<Row>({
    collection: 'translationCalls',
    where: { run: { contains: id } },
    select: { billed: true },
    pagination: false,
  });
  const done = Math.max(recordCount - queued - dropped, 0);
  const seconds = Math.max(0, Date.now() - Date.parse(createdAt)) / 1000;
  return {
    id,
    name,
    status,
    documents: documentCount,
    records: recordCount,
    done,
    billed: calls.reduce((sum, { billed }) => sum + billed, 0),
    calls: calls.length,
    secondsLeft: status === 'running' && done > 0 ? Math.ceil((seconds / done) * queued) : null,
    notice,
    problems: await problemsOf(payload, run),
    startedAt: createdAt,
    finishedAt,
  };
}

async function problemsOf(
  payload: Payload,
  { collectionSlug, documents, targets }: Run,
): Promise<RunProgress['problems']> {
  const { docs } = await payload.db.find<Problem>({
    collection: 'translations',
    where: {
      and: [
        { collectionSlug: { equals: collectionSlug } },
        { locale: { in: [...targets] } },
        { hasProblem: { equals: true } },
        ...(documents ? [{ document: { in: documents } }] : []),
      ],
    },
    limit: SHOWN,
    pagination: false,
  });
  return docs.flatMap(({ document, locale, problem }) =>
    problem ? [{ document, locale, message: problem }] : [],
  );
}
