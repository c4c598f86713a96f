import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClinicItem } from '../../../src/contract/index.ts';
import type { FeedLog, Lease } from '../../../src/feed-log/types.ts';
import { deadLetterOf, dueLetters } from '../../../src/projector/dead-letters.ts';
import { projectHints, retryLetters } from '../../../src/projector/project-hints.ts';
import { aClinic } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let log: FeedLog;
let lease: Lease;
/** The id of a document whose changes the log cannot take. */
let poisoned = '';

beforeAll(async () => {
  test = await testPayload();
  const opened = await test.openLog();
  log = {
    ...opened,
    append: async (held, changes) => {
      if (changes.some(({ id }) => id === poisoned)) throw new Error('The entry is too large');
      return opened.append(held, changes);
    },
  };
  const taken = await log.leases.acquire('projector', 'test', 600_000);
  if (!taken) throw new Error('The lease of an empty database is taken');
  lease = taken;
});
afterAll(() => test.stop());

const options = () => ({ payload: test.payload, log, lease });
const catchUp = async () => {
  while ((await projectHints(options())) > 0) {
    // Until nothing waits.
  }
};
const item = async (id: string) => (await log.get('clinic', [id])).get(id)?.item as ClinicItem;
const letters = async () => {
  const { docs } = await test.payload.find({ collection: 'deadLetters', overrideAccess: true });
  return docs;
};
/** Writes past every rule, as a process that was killed or a hand in the database does. */
const corrupt = (id: string, data: object) =>
  test.payload.db.updateOne({ collection: 'clinics', id, data: data as never });
const hint = (id: string) =>
  test.payload.db.create({
    collection: 'outbox',
    data: { collectionSlug: 'clinics', document: id },
  });
const far = new Date(Date.now() + 24 * 60 * 60_000);

it('a document with a value that its field does not allow is set aside, and the sites keep what they had', async () => {
  const { id } = await aClinic(test.payload, { name: 'Пострадавшая', beds: 3 });
  const other = await aClinic(test.payload, { name: 'Здоровая' });
  await catchUp();
  await corrupt(id, { beds: 3.7 });
  await hint(id);
  await test.payload.update({
    collection: 'clinics',
    id: other.id,
    locale: 'ru',
    data: { beds: 9, _status: 'published' } as never,
  });
  await catchUp();
  expect(await item(id)).toMatchObject({ beds: 3 });
  expect(await item(other.id)).toMatchObject({ beds: 9 });
  expect(await letters()).toMatchObject([
    { title: 'Пострадавшая', document: id, collectionSlug: 'clinics', tries: 1 },
  ]);
  expect((await letters())[0]?.reason).toContain('beds');
  expect(await dueLetters(test.payload, new Date(), 10)).toEqual([]);
  expect(await dueLetters(test.payload, far, 10)).toEqual([{ collection: 'clinics', id }]);
});

it('a document that is mended leaves the dead letters', async () => {
  const [letter] = await letters();
  const id = String(letter?.document);
  await test.payload.update({
    collection: 'clinics',
    id,
    locale: 'ru',
    data: { beds: 4, _status: 'published' } as never,
  });
  await catchUp();
  expect(await item(id)).toMatchObject({ beds: 4 });
  expect(await letters()).toEqual([]);
});

type Sqlite = { drizzle: { run(statement: string): Promise<unknown> } };
type Mongo = { collections: Record<string, { updateOne(where: object, update: object): unknown }> };

/** Takes a clinic's name out of the database itself, as a write that was cut off leaves it. */
async function loseName(id: string): Promise<void> {
  const db = test.payload.db as unknown as Sqlite & Mongo;
  if (test.payload.db.name === 'mongoose') {
    await db.collections.clinics?.updateOne({ _id: id }, { $unset: { 'name.ru': '' } });
    return;
  }
  const row = `_locale = 'ru' AND _parent_id = '${id}'`;
  await db.drizzle.run(`UPDATE clinics_locales SET name = NULL WHERE ${row}`);
}

it.each([
  {
    title: 'whose name is lost in its own language',
    harm: loseName,
    label: { ru: 'Название', en: 'Name' },
  },
  {
    title: 'without its required kind',
    harm: (id: string) => corrupt(id, { kind: null }),
    label: { ru: 'Тип', en: 'Kind' },
  },
])(
  'a document $title never reaches the feed, and its letter names the field',
  async ({ harm, label }) => {
    const { id } = await aClinic(test.payload);
    await harm(id);
    await catchUp();
    expect(await item(id)).toBeUndefined();
    expect(await letters()).toMatchObject([{ document: id }]);
    expect(await deadLetterOf(test.payload, { collection: 'clinics', id })).toEqual({
      reason: {
        ru: expect.stringContaining(`${label.ru} (`),
        en: expect.stringContaining(`${label.en} (`),
      },
    });
    await test.payload.db.deleteOne({ collection: 'clinics', where: { id: { equals: id } } });
    await hint(id);
    await catchUp();
    expect(await letters()).toEqual([]);
  },
);

it('a document whose entry cannot be written stops none of those beside it, and is tried again later', async () => {
  const others = [await aClinic(test.payload), await aClinic(test.payload)];
  const { id } = await aClinic(test.payload);
  others.push(await aClinic(test.payload));
  poisoned = id;
  await catchUp();
  for (const other of others) {
    expect(await item(other.id)).toBeTruthy();
  }
  expect(await item(id)).toBeUndefined();
  expect(await letters()).toMatchObject([{ document: id, tries: 1 }]);
  await hint(id);
  await catchUp();
  expect(await letters()).toMatchObject([{ document: id, tries: 2 }]);
  const document = { collection: 'clinics', id };
  // What the document's form shows.
  expect(await deadLetterOf(test.payload, document)).toEqual({
    reason: { ru: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) },
  });
  poisoned = '';
  const [letter] = await letters();
  await test.payload.db.updateOne({
    collection: 'deadLetters',
    id: String(letter?.id),
    data: { retryAt: new Date(0).toISOString() },
  });
  await retryLetters(options());
  expect(await item(id)).toBeTruthy();
  expect(await letters()).toEqual([]);
  expect(await deadLetterOf(test.payload, document)).toBeUndefined();
});
