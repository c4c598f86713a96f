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
import { PolyclinicError } from '../errors.ts';
import { backoffMs } from './backoff.ts';
import { deploymentFault, type Hello } from './deployment-fault.ts';
import { createContinuity, superseded } from './fence.ts';
import { mongoMarks, prepareMarks } from './mongo-marks.ts';
import { entryKey } from './plan.ts';
import {
  activated,
  appended,
  entered,
  fenced,
  headOf,
  isWhole,
  type LogState,
  otherSlot,
  planFrom,
  purged,
  type RowTotals,
  type Slot,
  unbuilt,
} from './state.ts';
import type {
  FeedLog,
  KeyUseStore,
  LeaseStore,
  LogChange,
  LogEntry,
  ProjectedLog,
} from './types.ts';

/**
 * An entry, as JSON text: so it is read back as it was written, while BSON has rules of its own
 * for names with `$` and dots, which rich text may have.
 */
type Row = { _id: string; type: string; id: string; seq: number; live: boolean; entry: string };
/** Logs of earlier versions lack some of its fields. */
type StateRow = { _id: 'state' } & Pick<LogState, 'epoch' | 'head' | 'fence'> & Partial<LogState>;
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

/** The collections of the two slots. */
const rowCollections: Record<Slot, string> = { 0: 'feed_log', 1: 'feed_log_beside' };

/** The feed log in the collections `feed_*` of a MongoDB replica set. */
export async function openMongoLog(databaseUrl: string): Promise<FeedLog> {
  const client = new MongoClient(databaseUrl, { ...durable, serverSelectionTimeoutMS });
  const db = client.db();
  const states = db.collection<StateRow>('feed_state');
  const slots: Record<Slot, Rows> = {
    0: rowsIn(db, rowCollections[0]),
    1: rowsIn(db, rowCollections[1]),
  };
  try {
    await checkDeployment(client);
    await slots[0].prepare();
    await slots[1].prepare();
    await insertOnce(states, { _id: 'state', ...unbuilt() });
    await prepareMarks(db);
  } catch (error) {
    await client.close();
    throw error;
  }

  const readState = async () => stateIn(await states.findOne({ _id: 'state' }));
  const current = async () => slots[(await readState()).slot];

  /**
   * One transaction over the state, and the rows that the work writes. The fence is written first,
   * which makes every other writer wait or start again. Retried by the driver on
   * TransientTransactionError and UnknownTransactionCommitResult.
   */
  const continuity = createContinuity();
  async function write<T>(
    fence: number,
    work: (state: LogState, session: ClientSession) => Promise<{ result: T; state: LogState }>,
  ): Promise<T> {
    const check = continuity.checkFor(fence);
    // Not in the transaction, whose snapshot may be older than what others have written meanwhile.
    check(await readState());
    const { result, state } = await client.withSession((session) =>
      session.withTransaction(async () => {
        const row = await states.findOneAndUpdate(
          { _id: 'state', fence: { $lte: fence } },
          { $set: { fence } },
          { session, returnDocument: 'before' },
        );
        if (!row) throw superseded(fence);
        const before = stateIn(row);
        const written = await work(before, session);
        if (written.state !== before) {
          await states.updateOne({ _id: 'state' }, { $set: written.state }, { session });
        }
        return written;
      }, transaction),
    );
    continuity.note(state);
    return result;
  }

  return {
    leases: leaseStore(db, async () => (await readState()).fence),
    keyUses: keyUseStore(db),
    marks: mongoMarks(db),
    head: async () => headOf(await readState()),
    read: async ({ after, limit }) => (await current()).after(after, limit),
    get: async (type, ids) => (await current()).get(type, ids),
    liveIds: async (type) => (await current()).liveIds(type),
    append: ({ fence }, changes) =>
      write(fence, async (before, session) => {
        const begun = entered(before, fence);
        const { entries, state } = await slots[begun.slot].append(begun, changes, session);
        return { result: entries, state };
      }),
    purge: ({ fence }, { before, limit }) =>
      write(fence, async (stored, session) => {
        const state = entered(stored, fence);
        const tombstones = { head: state.head, before, limit };
        const seqs = await slots[state.slot].purge(tombstones, session);
        return { result: seqs.length, state: purged(state, seqs) };
      }),
    async begin({ fence }) {
      const { slot, whole } = await write(fence, async (before, session) => {
        const totals = await slots[before.slot].totals(session);
        const whole = isWhole(before, totals);
        const state = whole
          ? { ...entered(before, fence), sum: totals.sum }
          : fenced(before, fence);
        return { result: { slot: otherSlot(before), whole }, state };
      });
      await slots[slot].clear();
      return whole;
    },
    async stage({ fence }) {
      const slot = await write(fence, async (before) => ({
        result: otherSlot(before),
        state: fenced(before, fence),
      }));
      const rows = slots[slot];
      await rows.clear();
      let built = unbuilt();
      return {
        get: rows.get,
        liveIds: rows.liveIds,
        async append(lease, changes) {
          const { entries, state } = await write(lease.fence, async (before, session) => ({
            result: await rows.append(built, changes, session),
            state: fenced(before, lease.fence),
          }));
          built = state;
          return entries;
        },
        activate: (lease) =>
          write(lease.fence, async (before) => ({
            result: undefined,
            state: activated(fenced(before, lease.fence), built),
          })),
      };
    },
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

function stateIn(row: StateRow | null): LogState {
  if (!row) return unbuilt();
  const { epoch, head, fence, horizon = 0, terms = [], sum = null, slot = 0 } = row;
  return { epoch, head, fence, horizon, terms, sum, slot };
}

/** The rows of a slot. */
type Rows = Pick<ProjectedLog, 'get' | 'liveIds'> & {
  prepare(): Promise<void>;
  after(seq: number, limit: number): Promise<LogEntry[]>;
  append(
    state: LogState,
    changes: readonly LogChange[],
    session: ClientSession,
  ): Promise<ReturnType<typeof appended>>;
  /** @returns the `seq`s of the tombstones that it has dropped, in order. */
  purge(
    tombstones: { head: number; before: string; limit: number },
    session: ClientSession,
  ): Promise<number[]>;
  totals(session: ClientSession): Promise<RowTotals>;
  clear(): Promise<void>;
};

function rowsIn(db: Db, name: string): Rows {
  const rows = db.collection<Row>(name);
  async function prepare(): Promise<void> {
    await rows.createIndex({ seq: 1 }, { unique: true });
    await rows.createIndex({ type: 1, live: 1, id: 1 });
  }
  return {
    prepare,
    async after(seq, limit) {
      const found = rows
        .find({ seq: { $gt: seq } })
        .sort({ seq: 1 })
        .limit(limit);
      return parse(await found.toArray());
    },
    async get(type, ids) {
      const keys = ids.map((id) => entryKey({ type, id }));
      const entries = parse(await rows.find({ _id: { $in: keys } }).toArray());
      return new Map(entries.map((entry) => [entry.id, entry]));
    },
    async liveIds(type) {
      const found = await rows
        .find({ type, live: true })
        .project<{ id: string }>({ id: 1 })
        .toArray();
      return found.map(({ id }) => id).sort();
    },
    async append(state, changes, session) {
      const keys = changes.map(entryKey);
      const stored = parse(await rows.find({ _id: { $in: keys } }, { session }).toArray());
      const [last] = parse(await rows.find({ seq: state.head }, { session }).toArray());
      const next = appended(state, planFrom(stored, last, changes));
      if (next.entries.length > 0) {
        await rows.bulkWrite(next.entries.map(replacement), { session });
      }
      return next;
    },
    async purge({ head, before, limit }, session) {
      const found = rows.find({ live: false, seq: { $lt: head } }, { session }).sort({ seq: 1 });
      const old = parse(await found.limit(limit).toArray()).filter(({ at }) => at < before);
      const seqs = old.map(({ seq }) => seq);
      if (seqs.length > 0) await rows.deleteMany({ seq: { $in: seqs } }, { session });
      return seqs;
    },
    async totals(session) {
      // The match lets it read the index alone.
      const totals = rows.aggregate<RowTotals>(
        [
          { $match: { seq: { $gt: 0 } } },
          { $group: { _id: null, last: { $max: '$seq' }, sum: { $sum: '$seq' } } },
        ],
        { session },
      );
      return (await totals.next()) ?? { last: 0, sum: 0 };
    },
    async clear() {
      if (!(await rows.findOne({}, { projection: { _id: 1 } }))) return;
      await rows.drop();
      await prepare();
    },
  };
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
  states: Collection<StateRow>;
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

/** @param writtenFence the highest fence that has written: a restored lease may have a lower one. */
function leaseStore(db: Db, writtenFence: () => Promise<number>): LeaseStore {
  const leases = db.collection<LeaseRow>('feed_leases');
  const inTime = (ttlMs: number | '$ttl') => ({ $add: ['$$NOW', ttlMs] });
  return {
    async acquire(name, holder, ttlMs) {
      await insertOnce(leases, { _id: name, holder: '', fence: 0, expires: new Date(0) });
      const floor = await writtenFence();
      const row = await leases.findOneAndUpdate(
        { _id: name, $expr: { $lte: ['$expires', '$$NOW'] } },
        [
          {
            $set: {
              holder: { $literal: holder },
              fence: { $add: [{ $max: ['$fence', floor] }, 1] },
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
