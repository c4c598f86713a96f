import type { Payload } from 'payload';
import { type Locale, localeTags } from '../locales.ts';
import { leafTree } from '../overlay/leaf-tree.ts';
import type { Message } from '../review/messages.ts';
import { ReviewError } from '../review/review-error.ts';
import type { RunTrigger } from './collections.ts';
import { selectionProblems } from './messages.ts';
import { changeRun, queuedIn } from './run.ts';

/** What is to be drafted. */
export type Selection = {
  collection: string;
  /** Ids; null for every document. */
  documents: readonly string[] | null;
  locales: readonly Locale[];
};

/** The most documents that may be named one by one. */
const MOST = 5_000;

/**
 * Starts a drafting by machine. A worker takes it from here; it survives the end of any process.
 *
 * @returns the id of the run. @throws ReviewError BAD_INPUT naming the field
 */
export async function startRun(
  payload: Payload,
  selection: Selection,
  { trigger, user }: { trigger: RunTrigger; user: string | null },
): Promise<string> {
  requireSelection(payload, selection);
  const { collection, documents, locales } = selection;
  const targets = localeTags.filter((tag) => locales.includes(tag));
  const { id } = (await payload.db.create({
    collection: 'translationRuns',
    data: {
      name: `${collection} → ${targets.join(', ')}`,
      status: 'preparing',
      trigger,
      collectionSlug: collection,
      targets,
      documents: documents && [...new Set(documents)].sort(),
      documentCount: 0,
      recordCount: 0,
      requestedBy: user,
    },
  })) as { id: string | number };
  return String(id);
}

/** @throws ReviewError BAD_INPUT */
export function requireSelection(
  payload: Payload,
  { collection, documents, locales }: Selection,
): void {
  const config = payload.collections[collection as 'clinics']?.config;
  if (!config || leafTree(config.fields).length === 0) {
    throw bad('collection', selectionProblems.noTexts(collection));
  }
  if (locales.length === 0) {
    throw bad('locales', selectionProblems.noLocales);
  }
  if (documents && documents.length === 0) {
    throw bad('documents', selectionProblems.noDocuments);
  }
  if (documents && documents.length > MOST) {
    throw bad('documents', selectionProblems.manyDocuments(MOST));
  }
}

/** Cancels a run: what is in flight ends, what waits leaves the queue, what is done stays. */
export async function cancelRun(payload: Payload, id: string): Promise<boolean> {
  const finishedAt = new Date().toISOString();
  const isCancelled = await changeRun(payload, id, {
    from: ['preparing', 'running', 'paused'],
    data: {
      status: 'cancelled',
      finishedAt,
      notice: null,
      droppedCount: await queuedIn(payload, id),
    },
  });
  if (isCancelled) {
    await payload.db.updateMany({
      collection: 'translations',
      where: { queuedRun: { equals: id } },
      data: { queuedRun: null },
    });
  }
  return isCancelled;
}

const bad = (field: string, texts: Message) => new ReviewError('BAD_INPUT', texts, { field });
