import type { Payload } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import { tooLarge } from '../extent.ts';
import type { Locale } from '../locales.ts';
import { tellOfStale } from '../notifications/stale.ts';
import { untilWritten } from '../until-written.ts';
import { countsOf } from './counts.ts';
import { type TranslationEntry, wholeEntry } from './entry.ts';
import { type InsertsRows, withTimes } from './insert-rows.ts';
import { limitPassed } from './limit-passed.ts';
import { namesIn } from './names.ts';
import { type QueueTask, queueColumns } from './queue-columns.ts';

export type RecordKey = { collection: string; document: string; locale: Locale };

/** What of a record changes: its texts, and what is to be done about them. */
export type RecordState = {
  entries: readonly TranslationEntry[];
  /** The drafting run that the record waits for; null when no machine has work here. */
  queuedRun: string | null;
  /** Why the last run left texts without a draft; null when it did not. */
  problem: { ru: string; en: string } | null;
  /** Id of the user whose work this is. */
  assignee: string | null;
  /** The day by which it is to be done, `2026-03-31`; null when there is none. */
  due: string | null;
};

/** A record as the database holds it. */
export type TranslationRecord = RecordState & {
  id: string;
  key: string;
  collectionSlug: string;
  document: string;
  locale: Locale;
  /** The highest fencing token that has written; a holder of a lower one has lost its lease. */
  fence: number;
  rev: number;
  totalCount: number;
  /** See {@link queueColumns}. */
  task: QueueTask;
  waiting: string | null;
  updatedAt: string;
};

type Change = (state: RecordState) => RecordState;

type Options = {
  /** The fencing token of the lease that the writer holds. */
  fence?: number;
  /** Says nothing to anybody: what is served cannot have changed. */
  quiet?: boolean;
  /** The record as it was read a moment ago (null: there was none), to save a reading. */
  known?: TranslationRecord | null;
  /** Gives up when somebody else writes first: what the change was made beside is to be read again. */
  once?: boolean;
};

const nothing: RecordState = {
  entries: [],
  queuedRun: null,
  problem: null,
  assignee: null,
  due: null,
};

/** The unique key of a record. */
export function recordKey({ collection, document, locale }: RecordKey): string {
  return `${collection}:${document}:${locale}`;
}

/** The records with these keys, by key; missing ones are absent. */
export async function readRecords(
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, TranslationRecord>> {
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    where: { key: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
  });
  return new Map(docs.map((record) => [record.key, wholeRecord(record)]));
}

/** A record from the database, with today's fields. */
export function wholeRecord(stored: TranslationRecord): TranslationRecord {
  return {
    ...stored,
    id: String(stored.id),
    entries: stored.entries.map(wholeEntry),
    queuedRun: stored.queuedRun ?? null,
    problem: stored.problem ?? null,
    assignee: stored.assignee ? String(stored.assignee) : null,
    due: stored.due ?? null,
    waiting: stored.waiting ?? null,
    fence: stored.fence ?? 0,
  };
}

/** A change of a record that touches its entries alone. */
export function ofEntries(
  change: (entries: readonly TranslationEntry[]) => readonly TranslationEntry[],
) {
  return (state: RecordState): RecordState => {
    const entries = change(state.entries);
    return entries === state.entries ? state : { ...state, entries };
  };
}

/**
 * Changes a record by compare-and-set: `change` is called again with a newer state when somebody
 * else wrote in between, so it must be pure. Returning the same object writes nothing.
 *
 * The write stands by itself, outside the request's transaction: text that a person typed is kept
 * even where the rest of the form is refused.
 *
 * @returns false when it gave up (`once`).
 * @throws PolyclinicError CONFLICT after 20 lost races; FENCED when a newer lease has written; TOO_LARGE.
 */
export async function changeRecord(
  payload: Payload,
  key: RecordKey,
  change: Change,
  { known, once = false, ...options }: Options = {},
): Promise<boolean> {
  if (once) {
    return changeOnce(payload, key, change, { known, ...options });
  }
  let latest = known;
  return untilWritten(`Translations of ${recordKey(key)} are`, async () => {
    const isWritten = await changeOnce(payload, key, change, { known: latest, ...options });
    latest = undefined;
    return isWritten;
  });
}

/** @returns false when somebody else wrote first. */
async function changeOnce(
  payload: Payload,
  key: RecordKey,
  change: Change,
  { fence = 0, quiet = false, known }: Omit<Options, 'once'>,
): Promise<boolean> {
  const name = recordKey(key);
  const record =
    known === undefined ? ((await readRecords(payload, [name])).get(name) ?? null) : known;
  if (fence > 0 && record && record.fence > fence) {
    throw new PolyclinicError('FENCED', `Another worker drafts ${name} now.`);
  }
  const before = record ?? nothing;
  const after = change(before);
  if (after === before) {
    return true;
  }
  const most = limitPassed(after.entries, before.entries);
  if (most !== null) throw tooLarge(most);
  const next = { ...after, fence: Math.max(fence, record?.fence ?? 0) };
  const done = record
    ? await replace(payload, record, next)
    : await insertRecords(payload, [key], next);
  if (done && after.entries !== before.entries) {
    await tellOfStale(payload, key, { before: before.entries, after: after.entries });
    if (!quiet) await announce(payload, key);
  }
  return done;
}

type NextState = RecordState & { fence: number };

async function replace(
  payload: Payload,
  record: TranslationRecord,
  next: NextState,
): Promise<boolean> {
  const { id, key, rev } = record;
  const now = new Date().toISOString();
  const written = await payload.db.updateOne({
    collection: 'translations',
    where: { and: [{ id: { equals: id } }, { rev: { equals: rev } }] },
    data: {
      ...valuesOf(payload, record.collectionSlug, next),
      ...queueColumns(next.entries, { key, now, before: record }),
      rev: rev + 1,
      updatedAt: now,
    },
    // On SQLite one conditional UPDATE; MongoDB's findOneAndUpdate is that anyway.
    options: { atomic: true },
  });
  return Boolean(written);
}

/**
 * Makes records that a document does not have yet, all with the same texts.
 *
 * @returns false when somebody else made one of them first.
 */
export async function insertRecords(
  payload: Payload,
  keys: readonly RecordKey[],
  state: Partial<NextState>,
): Promise<boolean> {
  const next = { ...nothing, fence: 0, ...state };
  const now = new Date().toISOString();
  const rows = keys.map((key) => {
    const { collection: collectionSlug, document, locale } = key;
    const name = recordKey(key);
    const values = {
      ...valuesOf(payload, collectionSlug, next),
      ...queueColumns(next.entries, { key: name, now, before: null }),
    };
    return { ...values, key: name, collectionSlug, document, locale, rev: 1 };
  });
  try {
    const { insertRows } = payload.db as unknown as InsertsRows;
    await insertRows('translations', withTimes(rows));
    return true;
  } catch (error) {
    // The unique key: another writer was first, and its record is to be changed instead.
    if ((await readRecords(payload, keys.map(recordKey))).size > 0) {
      return false;
    }
    throw error;
  }
}

function valuesOf(
  payload: Payload,
  collection: string,
  { entries, queuedRun, problem, assignee, due, fence }: NextState,
) {
  const hasProblem = problem !== null;
  const names = namesIn(entries, titlePathOf(payload, collection));
  const state = { entries, queuedRun, problem, hasProblem, assignee, due, fence };
  return { ...state, ...names, ...countsOf(entries) };
}

/** The text that names a document of a collection (`custom.titlePath`), where it is one text. */
export function titlePathOf(payload: Payload, collection: string): string | undefined {
  const config = payload.config.collections.find(({ slug }) => slug === collection);
  const path: unknown = config?.custom?.titlePath;
  return typeof path === 'string' ? path : undefined;
}

/** Tells whoever the configuration names (`custom.translationChanged`) that a record changed. */
async function announce(payload: Payload, key: RecordKey): Promise<void> {
  const listener: unknown = payload.config.custom?.translationChanged;
  if (typeof listener === 'function') {
    await listener(payload, key);
  }
}
