import { createHmac } from 'node:crypto';
import type { CollectionConfig, Payload } from 'payload';
import { nobody } from '../../translations/access.ts';
import { CLOCK_SKEW_MS } from '../clock-skew.ts';

/**
 * How often somebody has tried something lately: a row for each address, network or pair of them.
 * Their names are hashed: the rows tell nobody who has an account, or from where.
 */
export const attempts: CollectionConfig = {
  slug: 'attempts',
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Of the account, so that its rows can be forgotten together.
    { name: 'account', type: 'text', index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
};

/** What is counted: `key` is hashed, `account` is whose it is. */
export type Tally = { key: string; account?: string; most: number; windowMs: number };

/** How often two processes may get in each other's way before one gives up. */
const TRIES = 8;

/**
 * Counts one more attempt, before anything is done for it, in one step of the database: of any
 * number of attempts at once, `most` at most are let through.
 *
 * @returns seconds until there may be another, or 0 when this one may go on.
 */
export async function countAttempt(payload: Payload, tally: Tally): Promise<number> {
  const { count, until } = await countUp(payload, tally);
  return count <= tally.most ? 0 : Math.max(1, Math.ceil((Date.parse(until) - Date.now()) / 1000));
}

type Row = { count: number; until: string };

async function countUp(payload: Payload, tally: Tally): Promise<Row> {
  const key = hashed(payload, tally.key);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = Date.now();
    const fresh = {
      count: 1,
      until: new Date(now + tally.windowMs).toISOString(),
    };
    const start = new Date(now).toISOString();
    // One that ends later than any window does is left of a clock that was ahead.
    const latest = new Date(now + tally.windowMs + CLOCK_SKEW_MS).toISOString();
    const isOver = {
      or: [{ until: { less_than_equal: start } }, { until: { greater_than: latest } }],
    };
    const isGoing = {
      and: [{ until: { greater_than: start } }, { until: { less_than_equal: latest } }],
    };
    const changed =
      (await change(payload, [{ key: { equals: key } }, isGoing], { count: { $inc: 1 } })) ??
      (await change(payload, [{ key: { equals: key } }, isOver], fresh)) ??
      (await create(payload, { key, account: accountOf(payload, tally), ...fresh }));
    if (changed) return changed;
  }
  return { count: Number.POSITIVE_INFINITY, until: new Date(Date.now() + 1000).toISOString() };
}

type Condition = { [field: string]: unknown };

async function change(
  payload: Payload,
  and: Condition[],
  data: Record<string, unknown>,
): Promise<Row | null> {
  return (await payload.db.updateOne({
    collection: 'attempts',
    where: { and } as never,
    data,
    options: { atomic: true },
  })) as unknown as Row | null;
}

/** @returns null where another has made the row in the same moment. */
async function create(
  payload: Payload,
  row: Row & { key: string; account: string | undefined },
): Promise<Row | null> {
  try {
    await payload.db.create({ collection: 'attempts', data: row });
    return row;
  } catch (error) {
    const { totalDocs } = await payload.db.count({
      collection: 'attempts',
      where: { key: { equals: row.key } },
    });
    if (totalDocs === 0) throw error;
    return null;
  }
}

/** Begins the count anew. */
export async function clearAttempts(payload: Payload, { key }: Pick<Tally, 'key'>): Promise<void> {
  await change(payload, [{ key: { equals: hashed(payload, key) } }], { count: 0 });
}

/** Takes an attempt back that turned out to be none. */
export async function takeBack(payload: Payload, { key }: Pick<Tally, 'key'>): Promise<void> {
  const where = { key: { equals: hashed(payload, key) } };
  await change(payload, [where, { count: { greater_than: 0 } }], { count: { $inc: -1 } });
}

/** Forgets all that was counted for an account, from wherever it came. */
export async function forgetAttempts(payload: Payload, account: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'attempts',
    where: { account: { equals: hashed(payload, account) } },
  });
}

/** Whether something was counted, and its time is not over. */
export async function isCounted(payload: Payload, { key }: Pick<Tally, 'key'>): Promise<boolean> {
  const row = await payload.db.findOne({
    collection: 'attempts',
    where: {
      and: [
        { key: { equals: hashed(payload, key) } },
        { until: { greater_than: new Date().toISOString() } },
      ],
    },
  });
  return row !== null;
}

/** Removes what no longer counts. */
export async function removeOldAttempts(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'attempts',
    where: { until: { less_than: new Date().toISOString() } },
  });
}

const accountOf = (payload: Payload, { account }: Tally) =>
  account === undefined ? undefined : hashed(payload, account);

const hashed = (payload: Payload, name: string) =>
  createHmac('sha256', payload.secret).update(`attempts:${name}`).digest('base64url');
