import { setTimeout } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import { untilWritten } from '../../until-written.ts';
import type { Approval, MemorySubject } from '../types.ts';
import { approvalsOf, fieldsOf, type MemoryRecord, memoryKey } from './memory-record.ts';
import { readMemory } from './read-memory.ts';

/** A change of one record: pure, since it is called again when somebody else wrote in between. */
export type MemoryChange = {
  subject: MemorySubject;
  change: (approvals: readonly Approval[]) => readonly Approval[];
};

/** Writes under way at once. */
const AT_ONCE = 10;
/** The longest pause before another attempt, in milliseconds. */
const PAUSE_MS = 20;

/**
 * Changes records by compare-and-set, many with one read. A record without approvals is removed.
 *
 * @param changes one a subject.
 * @throws PolyclinicError CONFLICT after 20 lost races.
 */
export async function changeMemory(
  payload: Payload,
  changes: readonly MemoryChange[],
): Promise<void> {
  let open = changes.map((each) => ({ ...each, key: memoryKey(each.subject) }));
  await untilWritten('The translation memory is', async () => {
    const records = await readMemory(
      payload,
      open.map(({ key }) => key),
    );
    const again: typeof open = [];
    for (let at = 0; at < open.length; at += AT_ONCE) {
      const some = open.slice(at, at + AT_ONCE);
      const done = await Promise.all(some.map((each) => settle(payload, each, records)));
      again.push(...some.filter((_, index) => !done[index]));
    }
    open = again;
    if (again.length > 0) {
      await setTimeout(Math.random() * PAUSE_MS);
    }
    return again.length === 0;
  });
}

type Open = MemoryChange & { key: string };

/** @returns whether there is nothing left to do. */
async function settle(
  payload: Payload,
  { subject, change, key }: Open,
  records: ReadonlyMap<string, MemoryRecord>,
): Promise<boolean> {
  const record = records.get(key);
  const before = record ? approvalsOf(record) : [];
  const [newest, ...others] = change(before);
  const after = newest ? ([newest, ...others] as const) : null;
  if (isUnchanged(before, after ?? [])) {
    return true;
  }
  if (!after) {
    return remove(payload, record);
  }
  return record
    ? replace(payload, record, fieldsOf(subject, after))
    : insert(payload, { ...subject, key }, fieldsOf(subject, after));
}

function isUnchanged(before: readonly Approval[], after: readonly Approval[]): boolean {
  return before.length === after.length && before.every((approval, at) => approval === after[at]);
}

type Fields = ReturnType<typeof fieldsOf>;

const ours = ({ id, rev }: MemoryRecord): Where => ({
  and: [{ id: { equals: id } }, { rev: { equals: rev } }],
});

async function replace(payload: Payload, record: MemoryRecord, fields: Fields): Promise<boolean> {
  const written = await payload.db.updateOne({
    collection: 'translationMemory',
    where: ours(record),
    data: { ...fields, rev: record.rev + 1, updatedAt: new Date().toISOString() },
    // On SQLite one conditional UPDATE; MongoDB's findOneAndUpdate is that anyway.
    options: { atomic: true },
  });
  return Boolean(written);
}

async function insert(
  payload: Payload,
  { source, target, hash, key }: MemorySubject & { key: string },
  fields: Fields,
): Promise<boolean> {
  try {
    await payload.db.create({
      collection: 'translationMemory',
      data: {
        ...fields,
        key,
        sourceLocale: source,
        targetLocale: target,
        sourceHash: hash,
        rev: 1,
      },
      returning: false,
    });
    return true;
  } catch (error) {
    // The unique key: another writer was first, and its record is to be changed instead.
    if ((await readMemory(payload, [key])).has(key)) {
      return false;
    }
    throw error;
  }
}

/** Databases do not say whether anything was removed: never done, the next attempt sees. */
async function remove(payload: Payload, record: MemoryRecord | undefined): Promise<boolean> {
  if (record) {
    await payload.db.deleteMany({ collection: 'translationMemory', where: ours(record) });
  }
  return !record;
}
