import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, Payload, Where } from 'payload';
import { withCapturedText } from '../translations/overlay/with-captured-text.ts';
import { tallyColumns } from '../translations/queue/fields.ts';
import type { QueueSum, SumsQueue } from '../translations/queue/sums.ts';
import { type TallyRow, tallied } from '../translations/queue/tally.ts';
import {
  type SumsWorkload,
  type WorkloadRow,
  workloadColumns,
} from '../translations/queue/workload.ts';
import type { InsertRows } from '../translations/records/insert-rows.ts';
import { holdLease, withGuardedWrites } from '../translations/revisions/turns.ts';
import { PolyclinicError } from './errors.ts';
import { checkDatabase } from './feed-log/index.ts';
import { keepPrivate } from './feed-log/private-file.ts';
import { withFileLock } from './file-lock.ts';
import { createTurns } from './in-turn.ts';
import { migrations } from './migrations/index.ts';
import { mongoMigrations } from './migrations/mongo/index.ts';
import { isObjectId } from './object-id.ts';
import { queueSumsQuery, queueSumsQuestion } from './queue-sums.ts';
import { withDryRuns } from './scheduling/dry-run.ts';
import { withKeptHistory } from './scheduling/keep-history.ts';

/** How long a SQLite connection waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Payload's adapter for a `DATABASE_URL`: SQLite for `file:…`, MongoDB otherwise.
 *
 * SQLite's schema is made by committed migrations alone, applied at every start; transactions stay
 * off (turned on, 1 of 40 concurrent creates succeeded). MongoDB needs `ensureIndexes`, or the first
 * write collides with index builds.
 */
export function database(databaseUrl: string): DatabaseAdapterObj {
  const adapter = databaseUrl.startsWith('file:') ? sqlite(databaseUrl) : mongo(databaseUrl);
  return {
    ...adapter,
    init: (args) =>
      withKeptHistory(withDryRuns(withCapturedText(withGuardedWrites(adapter.init(args))))),
  };
}

type Table = SQLiteAdapter['tables'][string];
type Execute = (...statement: unknown[]) => Promise<unknown>;

function sqlite(url: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const file = path.resolve(url.slice('file:'.length));
  keepPrivate(file);
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    allowIDOnCreate: true,
    push: false,
    migrationDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'migrations'),
    wal: { synchronous: 'NORMAL' },
    busyTimeout: BUSY_TIMEOUT_MS,
  });
  return {
    ...adapter,
    init: (args) => {
      const db = withTurns(adapter.init(args));
      const insertRows: InsertRows = async (collection, rows) => {
        await db.drizzle.insert(db.tables[collection] as Table).values([...rows]);
      };
      const connect = db.connect?.bind(db);
      db.connect = async (options) => {
        await connect?.(options);
        const execute = db.client.execute.bind(db.client) as Execute;
        db.client.execute = (async (...statement: unknown[]) => {
          await holdLease();
          return execute(...statement);
        }) as typeof db.client.execute;
        if (process.env.PAYLOAD_MIGRATING !== 'true') {
          // The cms and the worker start together, and SQLite's schema changes are not one transaction.
          await withFileLock(`${file}.migrating`, () =>
            db.migrate({ migrations: migrations as unknown as Migration[] }),
          );
        }
      };
      const tallyTranslations = async () => {
        const rows = await db.drizzle.all(sql.raw(tallyQuery));
        return rows as TallyRow[];
      };
      const sumWorkload: SumsWorkload['sumWorkload'] = async (today) =>
        (await db.drizzle.all(workloadQuery(today))) as WorkloadRow[];
      const sumQueue: SumsQueue['sumQueue'] = async (where) =>
        (await db.drizzle.all(queueSumsQuery(where))) as QueueSum[];
      return Object.assign(db, { insertRows, tallyTranslations, sumWorkload, sumQueue });
    },
  };
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const tallyQuery = `select locale, collection_slug as collection, task, count(*) as records, ${Object.entries(
  tallied,
)
  .map(([name, column]) => `sum(${snakeCase(column)}) as "${name}"`)
  .join(', ')} from translations group by locale, collection_slug, task`;

/** The plus keeps SQLite from an index of tasks, along which it would read all that waits. */
const workloadQuery = (today: string) =>
  sql`select assignee_id as assignee, task, locale, count(*) as records, sum(words_left) as words,
    sum(due < ${today}) as overdue from translations
    where assignee_id is not null and +task in ('review', 'translate') group by assignee_id, task, locale`;

/**
 * SQLite's adapter deletes and inserts the rows of a document's lists in statements of their own: two
 * saves of one document at once would mix them, and one of them fail by half. So one waits for the other,
 * also where no turn of the document is taken (turns.ts): somebody who signs in twice at once.
 */
function withTurns<T extends BaseDatabaseAdapter>(db: T): T {
  const inTurn = createTurns();
  const { updateOne } = db;
  db.updateOne = function (this: T, args) {
    const which = args.id ?? JSON.stringify(args.where);
    return inTurn(`${args.collection}:${which}`, () => updateOne.call(this, args));
  };
  return db;
}

function mongo(url: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const adapter = mongooseAdapter({ url, ensureIndexes: true, allowIDOnCreate: true });
  return {
    ...adapter,
    init: (args) => {
      const db = withIdsOfAnyForm(adapter.init(args) as MongooseAdapter);
      const insertRows: InsertRows = async (collection, rows) => {
        await db.collections[collection]?.insertMany([...rows]);
      };
      const connect = db.connect?.bind(db);
      db.connect = async (options) => {
        await refuseWrongDeployment(url);
        await connect?.(options);
        // Payload waits for the indexes of documents; while those of their versions are made, writes fail.
        await Promise.all(Object.values(db.versions).map((versions) => versions.init()));
        await db.migrate({ migrations: mongoMigrations as unknown as Migration[] });
      };
      const tallyTranslations = async (): Promise<TallyRow[]> => {
        const rows = await db.collections.translations?.aggregate(tallyPipeline, {
          hint: tallyIndex,
        });
        return (rows ?? []).map(({ _id, ...sums }) => ({ ..._id, ...sums }));
      };
      const sumWorkload: SumsWorkload['sumWorkload'] = async (today) => {
        const rows = await db.collections.translations?.aggregate(workloadPipeline(today), {
          hint: Object.fromEntries(workloadColumns.map((name) => [name, 1])),
        });
        return (rows ?? []).map(({ _id: { assignee, ...of }, ...sums }) => ({
          assignee: String(assignee),
          ...of,
          ...sums,
        }));
      };
      const sumQueue: SumsQueue['sumQueue'] = async (where) => {
        const { pipeline, ...options } = queueSumsQuestion(where);
        const rows = await db.collections.translations?.aggregate(pipeline, options);
        return (rows ?? []).map(({ _id: task, ...sums }) => ({ task, ...sums }));
      };
      return Object.assign(db, { insertRows, tallyTranslations, sumWorkload, sumQueue });
    },
  };
}

/** Payload 3.90 drops an id that MongoDB cannot have where it is asked for alone; in a list it fails. */
function withIdsOfAnyForm(db: MongooseAdapter): MongooseAdapter {
  const { find } = db;
  db.find = function (this: MongooseAdapter, args) {
    return find.call(this, { ...args, where: args.where && withPossibleIds(args.where) });
  } as typeof find;
  return db;
}

/** The same conditions without ids that no document of MongoDB can have. */
function withPossibleIds(where: Where): Where {
  const entries = Object.entries(where).map(([name, condition]) => {
    if (Array.isArray(condition)) return [name, condition.map(withPossibleIds)];
    if (name !== 'id' || !Array.isArray(condition.in)) return [name, condition];
    return [name, { ...condition, in: condition.in.filter(isObjectId) }];
  });
  return Object.fromEntries(entries);
}

type AggregatePipeline = NonNullable<
  Parameters<MongooseAdapter['collections'][string]['aggregate']>[0]
>;

const counted = Object.entries(tallied);
/** Names no field that the index for it has not, so that no record is read. */
/** Named, since MongoDB may take another index of the locale and then reads every record. */
const tallyIndex = Object.fromEntries(tallyColumns.map((name) => [name, 1]));

const tallyPipeline: AggregatePipeline = [
  { $match: { locale: { $gt: '' } } },
  {
    $project: Object.fromEntries([
      ['_id', 0],
      ...['locale', 'collectionSlug', 'task', ...Object.values(tallied)].map((name) => [name, 1]),
    ]),
  },
  {
    $group: {
      _id: { locale: '$locale', collection: '$collectionSlug', task: '$task' },
      records: { $sum: 1 },
      ...Object.fromEntries(counted.map(([name, column]) => [name, { $sum: `$${column}` }])),
    },
  },
];

/** As {@link tallyPipeline}, from the index of assigned work. */
const workloadPipeline = (today: string): AggregatePipeline => [
  { $match: { assignee: { $ne: null }, task: { $in: ['review', 'translate'] } } },
  { $project: { _id: 0, assignee: 1, task: 1, locale: 1, due: 1, wordsLeft: 1 } },
  {
    $group: {
      _id: { assignee: '$assignee', task: '$task', locale: '$locale' },
      records: { $sum: 1 },
      words: { $sum: '$wordsLeft' },
      overdue: {
        $sum: { $cond: [{ $and: [{ $gt: ['$due', null] }, { $lt: ['$due', today] }] }, 1, 0] },
      },
    },
  },
];

/** A database that is merely away is for the adapter to wait for. */
async function refuseWrongDeployment(url: string): Promise<void> {
  await checkDatabase(url).catch((error: unknown) => {
    if (error instanceof PolyclinicError) throw error;
  });
}

/**
 * An id that is the same for the same name, and valid for the database in use: what is written
 * twice under one name, by two processes or after a kill, is one document.
 */
export function idFrom(payload: Payload, name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  if (payload.db.name === 'mongoose') {
    return hash.slice(0, 24);
  }
  // RFC 9562, version 8: a UUID from our own hash.
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
