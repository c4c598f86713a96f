import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';
import { readBoard } from '../../../src/admin/workbench/board/read-board.ts';
import { startPayload } from '../../../src/start-payload.ts';
import { type Locale, localeTags } from '../../../translations/locales.ts';
import { ownLocales, type QueueQuestion } from '../../../translations/queue/question.ts';
import { queue } from '../../../translations/queue/queue.ts';
import type { TalliesTranslations } from '../../../translations/queue/tally.ts';
import { recordKey } from '../../../translations/records/change-record.ts';
import { countsOf } from '../../../translations/records/counts.ts';
import { type EntryState, missingEntry } from '../../../translations/records/entry.ts';
import { type InsertsRows, withTimes } from '../../../translations/records/insert-rows.ts';
import { queueColumns } from '../../../translations/records/queue-columns.ts';
import { median, percentile } from '../harness/percentiles.ts';

/**
 * Milliseconds of a page of the queue, of one four times as long, of what the start page reads, and of its sums where they are
 * counted anew, which people seldom wait for.
 */
export type WorkbenchFigures = {
  queueP95Ms: number;
  queueMedianMs: number;
  longPageMedianMs: number;
  dashboardP95Ms: number;
  dashboardMedianMs: number;
  sumsP95Ms: number;
};

const states: readonly EntryState[] = ['missing', 'approved', 'machine', 'inReview', 'approved'];
/** Documents that there are: a page looks up the titles of 25, however many records point to them. */
const TITLES = 100;
const BATCH = 500;

const people = {
  admin: { roles: ['admin'], own: [] as Locale[] },
  reviewer: { roles: ['reviewer'], own: ['ar', 'ko'] as Locale[] },
  translator: { roles: ['translator'], own: ['ja'] as Locale[] },
};

const rounds = Number(process.env.BENCH_ROUNDS);
const payload = await startPayload();
const ids = await makeTitles();
const translator = await makeTranslator();
const figures: WorkbenchFigures[] = [];
let made = 0;
for (const size of (process.env.BENCH_SIZES ?? '').split(' ').map(Number)) {
  await makeRecords(made, size);
  made = size;
  figures.push(await ask());
}
await payload.destroy();
process.send?.(figures, () => process.exit(0));

async function makeTitles(): Promise<string[]> {
  const titles = Array.from({ length: TITLES }, (_, index) => index);
  const made: string[] = [];
  for (const index of titles) {
    const { id } = (await payload.db.create({
      collection: 'clinics',
      data: { displayTitle: `Clinic ${index}`, sourceLocale: 'ru', _status: 'draft' },
    })) as { id: string | number };
    made.push(String(id));
  }
  return made;
}

/** Somebody to whom a tenth of the records is assigned; MongoDB holds who it is as an id of its own. */
async function makeTranslator(): Promise<string | ObjectId> {
  const { id } = (await payload.db.create({
    collection: 'users',
    data: { name: 'Translator', email: 'translator@polyclinic.example', roles: ['translator'] },
  })) as { id: string };
  return payload.db.name === 'mongoose' ? new ObjectId(id) : id;
}

/** The records of documents, in states by turns; their texts are some 1.5 KB. */
async function makeRecords(from: number, to: number): Promise<void> {
  const { insertRows } = payload.db as unknown as InsertsRows;
  let rows: Record<string, unknown>[] = [];
  for (let index = from; index < to; index += 1) {
    for (const [at, locale] of localeTags.slice(1).entries()) {
      rows.push(rowOf(index, locale, at));
      if (rows.length < BATCH) continue;
      await insertRows('translations', withTimes(rows));
      rows = [];
    }
  }
  if (rows.length > 0) await insertRows('translations', withTimes(rows));
}

function rowOf(index: number, locale: Locale, at: number): Record<string, unknown> {
  const collection = 'clinics';
  const key = recordKey({ collection, document: String(index), locale });
  const state = states[(index + at) % states.length] ?? 'missing';
  const entry = missingEntry('summary', 'text', 'hash', 80);
  const value = state === 'missing' ? null : 'A text of some length. '.repeat(60);
  const entries = [{ ...entry, state, value }];
  const now = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
  return {
    key,
    collectionSlug: collection,
    document: ids[index % ids.length],
    locale,
    entries,
    ...countsOf(entries),
    ...queueColumns(entries, { key, now, before: null }),
    ...(index % 10 === 0 && { assignee: translator, due: `2026-0${1 + (index % 9)}-01` }),
    hasProblem: false,
    fence: 0,
    rev: 1,
  };
}

/** What people ask: their own work, everybody's, a collection's, a second page, what is rare. */
function questions(): { question: QueueQuestion; roles: string[]; own: Locale[] }[] {
  const { admin, reviewer, translator } = people;
  const all: QueueQuestion = { locales: [] };
  return [
    { question: all, ...reviewer },
    { question: all, ...translator },
    { question: all, ...admin },
    { question: { ...all, task: 'translate' }, ...admin },
    { question: { ...all, collection: 'clinics' }, ...admin },
    { question: { ...all, state: 'machine' }, ...reviewer },
    { question: { ...all, after: '2026-01-03T00:00:00.000Z' }, ...reviewer },
    { question: { ...all, assignee: 'me' }, ...translator },
    { question: { ...all, assignee: 'none' }, ...reviewer },
    { question: { ...all, due: 'overdue' }, ...admin },
    { question: { ...all, stale: 'yes' }, ...admin },
    { question: { ...all, error: 'numbers' }, ...admin },
    { question: { ...all, age: 7 }, ...reviewer },
    { question: { ...all, text: 'Clinic 42' }, ...reviewer },
  ];
}

async function ask(): Promise<WorkbenchFigures> {
  const queues: number[] = [];
  const longPages: number[] = [];
  const boards: number[] = [];
  const sums: number[] = [];
  const { tallyTranslations } = payload.db as unknown as TalliesTranslations;
  for (let round = 0; round < rounds; round += 1) {
    for (const { question, roles, own } of questions()) {
      const by = { id: String(translator), roles, workingLocales: own };
      queues.push(await timed(() => queue(payload as Payload, question, { by })));
      const long = { ...question, limit: 100 };
      longPages.push(await timed(() => queue(payload as Payload, long, { by })));
    }
    for (const { roles, own } of Object.values(people)) {
      const by = { id: String(translator), roles, workingLocales: own };
      const asked = { by, locales: ownLocales(by), now: new Date() };
      boards.push(await timed(() => readBoard(payload as Payload, asked)));
    }
    sums.push(await timed(tallyTranslations));
  }
  return {
    queueP95Ms: percentile(queues, 95),
    queueMedianMs: median(queues),
    longPageMedianMs: median(longPages),
    dashboardP95Ms: percentile(boards, 95),
    dashboardMedianMs: median(boards),
    sumsP95Ms: percentile(sums, 95),
  };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
