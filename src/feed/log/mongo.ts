import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ClientSession,
  type Collection,
  type Db,
  MongoClient,
  type MongoClientOptions,
  MongoServerError,
  type TransactionOptions,
} from 'mongodb';
import { PolyclinicError } from '../../errors.ts';
import { backoffMs } from './backoff.ts';
import { deploymentFault, type Hello } from './deployment-fault.ts';
import { superseded } from './fence.ts';
import { mongoMarks, prepareMarks } from './mongo-marks.ts';
import { entryKey, planAppend } from './plan.ts';
import type { FeedLog, KeyUseStore, LeaseStore, LogEntry } from './types.ts';

/**
 * An entry, as JSON text: so it is read back as it was written, while BSON has rules of its own
 * for names with `$` and dots, which rich text may have.
 */
type Row = { _id: string; type: string; id: string; seq: number; live: boolean; entry: string };
type State = {
  _id: 'state';
  epoch: string;
  head: number;
  fence: number;
  /** Absent in logs that were made before tombstones were purged. */
  horizon?: number;
};
type LeaseRow = {
  _id: string;
  holder: string;
  fence: number;
  expires: Date;
  /** Milliseconds; absent until a lease is given, and in leases of earlier versions. */
  ttl?: number;
};

/** How long an operation waits for a server before it fails, in milliseconds. */
const serverSelectionTimeoutMS = 5_000;

/** Whatever is acknowledged, or read, survives a failover. */
const durable: MongoClientOptions = {
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority' },
  readPreference: 'primary',
};
const transaction: TransactionOptions = { readConcern: { level: 'snapshot' } };

/** The feed log in the collections `feed_*` of a MongoDB replica set. */
export async function openMongoLog(databaseUrl: string): Promise<FeedLog> {
  const client = new MongoClient(databaseUrl, { ...durable, serverSelectionTimeoutMS });
  const db = client.db();
  const log = db.collection<Row>('feed_log');
  const states = db.collection<State>('feed_state');
  try {
    await checkDeployment(client);
    await prepare({ log, states });
    await prepareMarks(db);
  } catch (error) {
    await client.close();
    throw error;
  }

  /** Marks the state as written by `fence`, which makes every other writer wait or start again. */
  async function enter(fence: number, session: ClientSession): Promise<State> {
    const state = await states.findOneAndUpdate(
      { _id: 'state', fence: { $lte: fence } },
      { $set: { fence } },
      { session, returnDocument: 'after' },
    );
    if (!state) throw superseded(fence);
    return state;
  }

  /** Retried by the driver on TransientTransactionError and UnknownTransactionCommitResult. */
  const write = <T>(fence: number, work: (state: State, session: ClientSession) => Promise<T>) =>
    client.withSession((session) =>
      session.withTransaction(async () => work(await enter(fence, session), session), transaction),
    );

  return {
    leases: leaseStore(db),
    keyUses: keyUseStore(db),
    marks: mongoMarks(db),
    async head() {
      const state = await states.findOne({ _id: 'state' });
      const { epoch = '', head = 0, horizon = 0 } = state ?? {};
      return { epoch, seq: head, horizon };
    },
    async read({ after, limit }) {
      const rows = log
        .find({ seq: { $gt: after } })
        .sort({ seq: 1 })
        .limit(limit);
      return parse(await rows.toArray());
    },
    async get(type, ids) {
      const keys = ids.map((id) => entryKey({ type, id }));
      const entries = parse(await log.find({ _id: { $in: keys } }).toArray());
      return new Map(entries.map((entry) => [entry.id, entry]));
    },
    async liveIds(type) {
      const rows = await log
        .find({ type, live: true })
        .project<{ id: string }>({ id: 1 })
        .toArray();
      return rows.map(({ id }) => id).sort();
    },
    append: ({ fence }, changes) =>
      write(fence, async ({ head }, session) => {
        const keys = changes.map(entryKey);
        const stored = parse(await log.find({ _id: { $in: keys } }, { session }).toArray());
        const [last] = parse(await log.find({ seq: head }, { session }).toArray());
        const entries = planAppend({
          head,
          last,
          at: new Date().toISOString(),
          stored: new Map(stored.map((entry) => [entryKey(entry), entry])),
          changes,
        });
        if (entries.length === 0) return entries;
        await log.bulkWrite(entries.map(replacement), { session });
        await states.updateOne({ _id: 'state' }, { $inc: { head: entries.length } }, { session });
        return entries;
      }),
    purge: ({ fence }, { before, limit }) =>
      write(fence, async ({ head }, session) => {
        const rows = log.find({ live: false, seq: { $lt: head } }, { session }).sort({ seq: 1 });
        const old = parse(await rows.limit(limit).toArray()).filter(({ at }) => at < before);
        const last = old.at(-1);
        if (!last) return 0;
        const seqs = old.map(({ seq }) => seq);
        await log.deleteMany({ seq: { $in: seqs } }, { session });
        await states.updateOne({ _id: 'state' }, { $set: { horizon: last.seq } }, { session });
        return old.length;
      }),
    reset: ({ fence }) =>
      write(fence, async (_, session) => {
        await log.deleteMany({}, { session });
        const anew = { $set: { epoch: randomUUID(), head: 0, horizon: 0 } };
        await states.updateOne({ _id: 'state' }, anew, { session });
      }),
    watch: (onMove, signal) => void follow({ states, onMove, signal }),
    close: () => client.close(),
  };
}

/**
 * Asks the servers of a MongoDB address what they are.
 *
 * @throws PolyclinicError BAD_SETTING when they are no replica set, or another than the address
 *   names; the driver's error when none can be reached.
 */
export async function checkMongo(databaseUrl: string): Promise<void> {
  const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS });
  try {
    await checkDeployment(client);
  } finally {
    await client.close();
  }
}

async function checkDeployment(client: MongoClient): Promise<void> {
  const hellos: Hello[] = [];
  // A server that is not of the set is dropped by the driver, which then only says that none is left.
  const note = ({ reply }: { reply: Hello }) => void hellos.push(reply);
  client.on('serverHeartbeatSucceeded', note);
  const failed = await client
    .db('admin')
    .command({ hello: 1 })
    .then((hello) => void hellos.push(hello))
    .catch((error: unknown) => ({ error }));
  client.off('serverHeartbeatSucceeded', note);
  const wanted = client.options.replicaSet;
  const fault = deploymentFault({ wanted, hellos });
  if (fault) throw new PolyclinicError('BAD_SETTING', fault);
  if (failed) throw failed.error;
}

async function prepare({ log, states }: { log: Collection<Row>; states: Collection<State> }) {
  await log.createIndex({ seq: 1 }, { unique: true });
  await log.createIndex({ type: 1, live: 1, id: 1 });
  await insertOnce(states, { _id: 'state', epoch: randomUUID(), head: 0, fence: 0 });
}

const parse = (rows: Row[]) => rows.map(({ entry }) => JSON.parse(entry) as LogEntry);

function replacement(entry: LogEntry) {
  const { type, id, seq, item } = entry;
  const row = { type, id, seq, live: item !== null, entry: JSON.stringify(entry) };
  return { replaceOne: { filter: { _id: entryKey(entry) }, replacement: row, upsert: true } };
}

/** Tells of every move of the head, and after every interruption, when one may have been missed. */
async function follow({
  states,
  onMove,
  signal,
}: {
  states: Collection<State>;
  onMove: () => void;
  signal: AbortSignal;
}): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    const stream = states.watch([], { readPreference: 'primary' });
    const stop = () => void stream.close().catch(() => {});
    signal.addEventListener('abort', stop, { once: true });
    try {
      // Opens the stream: whatever moves after this is told, whatever moved before is asked for.
      await stream.tryNext();
      onMove();
      failures = 0;
      for await (const _ of stream) onMove();
    } catch {
      failures += 1;
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
    if (!signal.aborted) await sleep(backoffMs(failures || 1));
  }
}

function leaseStore(db: Db): LeaseStore {
  const leases = db.collection<LeaseRow>('feed_leases');
  const inTime = (ttlMs: number | '$ttl') => ({ $add: ['$$NOW', ttlMs] });
  return {
    async acquire(name, holder, ttlMs) {
      await insertOnce(leases, { _id: name, holder: '', fence: 0, expires: new Date(0) });
      const row = await leases.findOneAndUpdate(
        { _id: name, $expr: { $lte: ['$expires', '$$NOW'] } },
        [
          {
            $set: {
              holder: { $literal: holder },
              fence: { $add: ['$fence', 1] },
              ttl: ttlMs,
              expires: inTime(ttlMs),
            },
          },
        ],
        { returnDocument: 'after' },
      );
      if (row) return { name, holder, fence: row.fence };
      // The clock has stepped back since this lease was given.
      await leases.updateOne(
        { _id: name, ttl: { $exists: true }, $expr: { $gt: ['$expires', inTime('$ttl')] } },
        [{ $set: { expires: inTime('$ttl') } }],
      );
      return null;
    },
    async renew({ name, holder, fence }, ttlMs) {
      const { matchedCount } = await leases.updateOne(
        // One that was released has expired at 0; one that has only lapsed is still its holder's.
        { _id: name, holder, fence, expires: { $ne: new Date(0) } },
        [{ $set: { expires: inTime(ttlMs), ttl: ttlMs } }],
      );
      return matchedCount === 1;
    },
    async release({ name, holder, fence }) {
      await leases.updateOne({ _id: name, holder, fence }, { $set: { expires: new Date(0) } });
    },
  };
}

function keyUseStore(db: Db): KeyUseStore {
  const uses = db.collection<{ _id: string; at: string }>('feed_key_uses');
  return {
    async note(noted) {
      const updates = noted.map(({ hash, at }) => ({
        updateOne: { filter: { _id: hash }, update: latestUse(at), upsert: true },
      }));
      await uses.bulkWrite(updates, { ordered: false });
    },
    async read(hashes) {
      const rows = await uses.find({ _id: { $in: [...hashes] } }).toArray();
      return new Map(rows.map(({ _id, at }) => [_id, at]));
    },
  };
}

/** The later of two uses; one of the future was noted by a clock that has stepped back since. */
function latestUse(at: string) {
  const isEarlier = { $gte: [{ $literal: at }, { $ifNull: ['$at', ''] }] };
  const isOfTheFuture = { $gt: ['$at', { $dateToString: { date: '$$NOW' } }] };
  const later = { $cond: [{ $or: [isEarlier, isOfTheFuture] }, { $literal: at }, '$at'] };
  return [{ $set: { at: later } }];
}

async function insertOnce<T extends { _id: string }>(collection: Collection<T>, row: T) {
  const { _id, ...rest } = row;
  try {
    await collection.updateOne({ _id } as never, { $setOnInsert: rest } as never, { upsert: true });
  } catch (error) {
    // Two processes inserted it at the same moment: it is there, which is all that is asked for.
    if (!(error instanceof MongoServerError && error.code === 11_000)) throw error;
  }
}
