import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  APIError,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { isWriteConflict, writeConflict } from '../../src/errors.ts';
import { conflictOf } from './conflict.ts';
import { writesSlug } from './document-writes.ts';
import { revOf } from './expected.ts';
import { messages } from './messages.ts';
import { documentKey, expectedOf, operationOf, type Turn } from './operation.ts';

/**
 * How long a lease lasts that nobody renews, and how old one may be while its document is written, in milliseconds.
 * What is between is longer than a statement of SQLite waits for another process.
 */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
/** How long a write waits for another one of the same document, and between two looks, in milliseconds. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 10;

/** Says that the running write changes a document, from the version that it has read. */
export function planTurn(
  req: PayloadRequest,
  document: { collection: string; id: string | undefined; rev: string },
): void {
  const key = documentKey(document);
  operationOf(req)?.turns.set(key, { ...document, holder: undefined, renewedAt: 0, after: 0 });
}

/**
 * A database adapter that lets one writer at a time change a document, and only from the version
 * that it has read: the check and the write are one.
 *
 * Before anything is written, a write of a version that is not the newest is refused with 409 CONFLICT
 * where its caller has said which version it read, and fails as a write conflict (to be run again) where not.
 */
export function withGuardedWrites<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { updateOne, createVersion, updateVersion, updateGlobal, createGlobal } = adapter;
  type Version = Parameters<typeof createVersion>[0];
  type GlobalArgs = Parameters<typeof updateGlobal>[0];

  adapter.updateOne = async function (this: T, args) {
    const { collection, id, req } = args;
    const turn = id ? turnOf(req, { collection, id }) : undefined;
    if (!turn || !req) return updateOne.call(this, args);
    const hasVersions = Boolean(this.payload.collections[collection]?.config.versions);
    return inTurn(this, turn, { req, isLast: !hasVersions }, () => {
      const { updatedAt } = args.data;
      // A draft that looks newer than what is published after it would be read in its place.
      const data = updatedAt
        ? { ...args.data, updatedAt: laterThan(turn, String(updatedAt)) }
        : args.data;
      return updateOne.call(this, { ...args, data } as typeof args);
    });
  };

  const createInTurn = async (db: T, args: Version): Promise<unknown> => {
    const { collectionSlug, parent, req } = args;
    const turn = turnOf(req, { collection: collectionSlug, id: parent });
    if (!turn || !req) return createVersion.call(db, args);
    return inTurn(db, turn, { req, isLast: true }, () =>
      createVersion.call(db, { ...args, updatedAt: laterThan(turn, args.updatedAt) }),
    );
  };
  adapter.createVersion = function (this: T, args: Version) {
    return createInTurn(this, args);
  } as typeof createVersion;

  const updateInTurn = async (
    db: T,
    args: Parameters<typeof updateVersion>[0],
  ): Promise<unknown> => {
    const { collection, req, versionData } = args;
    const turn = turnOf(req, { collection, id: versionData.parent });
    if (!turn || !req) return updateVersion.call(db, args);
    const updatedAt = laterThan(turn, String(versionData.updatedAt));
    return inTurn(db, turn, { req, isLast: true }, () =>
      updateVersion.call(db, { ...args, versionData: { ...versionData, updatedAt } }),
    );
  };
  adapter.updateVersion = function (this: T, args: Parameters<typeof updateVersion>[0]) {
    return updateInTurn(this, args);
  } as typeof updateVersion;

  const globalInTurn =
    (write: typeof updateGlobal | typeof createGlobal) =>
    async (db: T, args: GlobalArgs): Promise<unknown> => {
      const { slug, req } = args;
      const turn = turnOf(req, { collection: slug, id: undefined });
      if (!turn || !req) return write.call(db, args);
      return inTurn(db, turn, { req, isLast: true }, () => write.call(db, args));
    };
  const updateGlobalInTurn = globalInTurn(updateGlobal);
  const createGlobalInTurn = globalInTurn(createGlobal);
  adapter.updateGlobal = function (this: T, args: GlobalArgs) {
    return updateGlobalInTurn(this, args);
  } as typeof updateGlobal;
  adapter.createGlobal = function (this: T, args: GlobalArgs) {
    return createGlobalInTurn(this, args);
  } as typeof createGlobal;
  return adapter;
}

function turnOf(
  req: Partial<PayloadRequest> | undefined,
  document: { collection: string; id: unknown },
): Turn | undefined {
  return operationOf(req)?.turns.get(documentKey(document));
}

type How = { req: Partial<PayloadRequest>; isLast: boolean };

async function inTurn<Answer>(
  db: BaseDatabaseAdapter,
  turn: Turn,
  { req, isLast }: How,
  write: () => Promise<Answer>,
): Promise<Answer> {
  await begin(db, turn, req);
  let isDone = isLast;
  const isLeased = !(await req.transactionID);
  // Only while it is written: what fails between two statements leaves a lease that ends by itself.
  const renewal = isLeased && setInterval(() => void renew(db, turn).catch(() => false), RENEW_MS);
  try {
    return isLeased ? await leased.run({ db, turn }, write) : await write();
  } catch (error) {
    isDone = true;
    // Drizzle wraps what a statement fails with.
    const { cause } = error as Error;
    throw isWriteConflict(cause) ? cause : error;
  } finally {
    if (renewal) clearInterval(renewal);
    if (isDone) await end(db, turn, req);
  }
}

async function begin(
  db: BaseDatabaseAdapter,
  turn: Turn,
  req: Partial<PayloadRequest>,
): Promise<void> {
  if (turn.holder) return;
  const holder = randomUUID();
  const key = documentKey(turn);
  if (await req.transactionID) {
    await touch(db, { key, holder }, req);
  } else {
    await lease(db, { key, holder }, req);
  }
  turn.holder = holder;
  turn.renewedAt = Date.now();
  const latest = await latestOf(db, turn, req);
  turn.after = latest?.at ?? 0;
  if (latest && latest.rev !== turn.rev) {
    await end(db, turn, req);
    const isExpected = expectedOf(req, turn.id) !== undefined;
    throw isExpected ? await conflictOf(req as PayloadRequest, turn) : overtaken(req);
  }
}

/**
 * Another write came first. A write of one document is made again by itself; of several, each that failed is
 * answered for by its own words.
 */
function overtaken(req: Partial<PayloadRequest>): Error {
  return operationOf(req)?.isOfSeveral
    ? new APIError(messages.overtaken(req), 409, { code: 'CONFLICT' }, true)
    : writeConflict();
}

/** The write under whose lease a statement is made. */
const leased = new AsyncLocalStorage<{ db: BaseDatabaseAdapter; turn: Turn } | undefined>();

/**
 * Called before each statement on SQLite, where a document is many: keeps the lease of its write, however long the
 * write takes. A timer alone does not, since statements that wait for another process stop the timers.
 *
 * @throws a write conflict when the process stood still for so long that another one has taken the lease.
 */
export async function holdLease(): Promise<void> {
  const { db, turn } = leased.getStore() ?? {};
  if (!db || !turn || Math.abs(Date.now() - turn.renewedAt) < RENEW_MS) return;
  if (!(await renew(db, turn))) throw writeConflict();
}

/** @returns whether the lease was still this write's. */
async function renew(db: BaseDatabaseAdapter, turn: Turn): Promise<boolean> {
  const { holder } = turn;
  const now = Date.now();
  const row = await leased.run(undefined, () =>
    db.updateOne({
      collection: writesSlug,
      where: { and: [{ key: { equals: documentKey(turn) } }, { holder: { equals: holder } }] },
      data: { until: now + LEASE_MS },
      options: { atomic: true },
    }),
  );
  if (row) turn.renewedAt = now;
  return Boolean(row);
}

/** Writes the row of a document in the transaction, so that of two that overlap one is refused. */
async function touch(
  db: BaseDatabaseAdapter,
  { key, holder }: { key: string; holder: string },
  req: Partial<PayloadRequest>,
): Promise<void> {
  const data = { key, holder, until: 0, by: writerOf(req) };
  try {
    await db.upsert({ collection: writesSlug, where: { key: { equals: key } }, data, req });
  } catch (error) {
    // The unique key: another transaction has made the row since this one began.
    throw error instanceof ValidationError ? writeConflict() : error;
  }
}

async function lease(
  db: BaseDatabaseAdapter,
  { key, holder }: { key: string; holder: string },
  req: Partial<PayloadRequest>,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await takeLease(db, { key, holder }))) {
    if (performance.now() > deadline) throw overtaken(req);
    await sleep(PAUSE_MS);
  }
}

async function takeLease(
  db: BaseDatabaseAdapter,
  { key, holder }: { key: string; holder: string },
): Promise<boolean> {
  const now = Date.now();
  const isFree = {
    // A lease that ends later than any can is from before the clock was set back.
    or: [{ until: { less_than: now } }, { until: { greater_than: now + LEASE_MS } }],
  };
  const taken = await db.updateOne({
    collection: writesSlug,
    where: { and: [{ key: { equals: key } }, isFree] },
    data: { holder, until: now + LEASE_MS },
    options: { atomic: true },
  });
  if (taken) return true;
  const row = await db.findOne({ collection: writesSlug, where: { key: { equals: key } } });
  if (row) return false;
  try {
    await db.create({
      collection: writesSlug,
      data: { key, holder, until: now + LEASE_MS },
      returning: false,
    });
    return true;
  } catch (error) {
    // The unique key: another writer was first.
    if (await db.findOne({ collection: writesSlug, where: { key: { equals: key } } })) return false;
    throw error;
  }
}

async function end(
  db: BaseDatabaseAdapter,
  turn: Turn,
  req: Partial<PayloadRequest>,
): Promise<void> {
  const { holder } = turn;
  turn.holder = undefined;
  if (await req.transactionID) return;
  await db.updateOne({
    collection: writesSlug,
    where: { and: [{ key: { equals: documentKey(turn) } }, { holder: { equals: holder } }] },
    data: { until: 0, by: writerOf(req) },
    options: { atomic: true },
  });
}

type Latest = { rev: string; at: number };
type Stamped = { rev?: string | null; updatedAt?: string };

/** The newest version of a document, as Payload finds it. */
async function latestOf(
  db: BaseDatabaseAdapter,
  { collection, id }: Turn,
  req: Partial<PayloadRequest>,
): Promise<Latest | undefined> {
  if (id === undefined) {
    const stored = (await db.findGlobal({ slug: collection, req })) as Stamped;
    return { rev: revOf(stored), at: 0 };
  }
  const slug = collection as CollectionSlug;
  if (db.payload.collections[slug]?.config.versions) {
    const { docs } = await db.findVersions<Stamped>({
      collection: slug,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      select: { version: { rev: true }, updatedAt: true },
      limit: 1,
      pagination: false,
      sort: '-updatedAt',
      req,
    });
    const [newest] = docs;
    if (newest) return { rev: revOf(newest.version), at: Date.parse(newest.updatedAt) };
  }
  const stored = await db.findOne<Stamped & { id: string }>({
    collection: slug,
    where: { id: { equals: id } },
    select: { rev: true },
    req,
  });
  return stored ? { rev: revOf(stored), at: 0 } : undefined;
}

function laterThan({ after }: Turn, at: string): string {
  const time = Date.parse(at);
  return time > after ? at : new Date(after + 1).toISOString();
}

function writerOf({ user }: Partial<PayloadRequest>): string | null {
  return user ? String(user.id) : null;
}
