import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearFutureMoments } from '../../../src/projector/housekeeping.ts';
import { aClinic, aUser } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

const minute = 60_000;
const hour = 60 * minute;
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

type Slug = 'deadLetters' | 'notifications' | 'payload-jobs' | 'payload-locked-documents';

const create = async (collection: Slug, data: object) =>
  String((await test.payload.db.create({ collection, data: data as never })).id);

async function stored(collection: Slug, id: string): Promise<Record<string, string> | undefined> {
  const { docs } = await test.payload.db.find<Record<string, string>>({
    collection,
    where: { id: { equals: id } },
  });
  return docs[0];
}

let count = 0;
const key = () => {
  count += 1;
  return `key${count}`;
};

const aLetter = (retryAt: string) => ({
  key: key(),
  title: 'Клиника',
  collectionSlug: 'clinics',
  document: key(),
  reason: '{}',
  tries: 3,
  retryAt,
});
const aNotice = (mailAt: string) => ({
  key: key(),
  series: key(),
  recipient: key(),
  kind: 'assigned',
  items: [],
  count: 1,
  since: inMs(0),
  at: inMs(0),
  unread: true,
  mail: 'waiting',
  mailAt,
  tries: 1,
  rev: 1,
});
const aJob = (waitUntil: string, totalTried: number) => ({
  taskSlug: 'schedulePublish',
  input: {},
  totalTried,
  waitUntil,
});

it.each<[string, Slug, string, (at: string) => object, { wrong: number; right: number }]>([
  [
    'a document that is kept from the sites',
    'deadLetters',
    'retryAt',
    aLetter,
    { wrong: 7 * hour, right: 5 * hour },
  ],
  ['a mail', 'notifications', 'mailAt', aNotice, { wrong: 27 * hour, right: 24 * hour }],
  [
    'a publication that has failed',
    'payload-jobs',
    'waitUntil',
    (at) => aJob(at, 1),
    { wrong: hour, right: 4 * minute },
  ],
  [
    'a publication that is planned',
    'payload-jobs',
    'waitUntil',
    (at) => aJob(at, 0),
    { wrong: Number.NaN, right: 900 * hour },
  ],
])(
  '%s waits no longer than it ever does, whichever way the clock was set',
  async (_, collection, field, of, { wrong, right }) => {
    const [good, bad] = [inMs(right), inMs(wrong || right)];
    const [kept, healed] = [await create(collection, of(good)), await create(collection, of(bad))];
    await clearFutureMoments(test.payload);
    expect(new Date((await stored(collection, kept))?.[field] ?? '').toISOString()).toBe(good);
    const at = Date.parse((await stored(collection, healed))?.[field] ?? '');
    if (wrong) expect(at).toBeLessThanOrEqual(Date.now());
    else expect(new Date(at).toISOString()).toBe(bad);
  },
);

it('a form is not locked by a clock that was ahead, and stays locked by one that is right', async () => {
  const user = await aUser(test.payload, { roles: ['editor'] });
  const clinics = [await aClinic(test.payload), await aClinic(test.payload)];
  const [ahead, now] = await Promise.all(
    clinics.map(({ id }, index) =>
      create('payload-locked-documents', {
        document: { relationTo: 'clinics', value: id },
        user: { relationTo: 'users', value: user.id },
        createdAt: inMs(0),
        updatedAt: inMs(index === 0 ? 24 * hour : 0),
      }),
    ),
  );
  await clearFutureMoments(test.payload);
  expect(await stored('payload-locked-documents', ahead ?? '')).toBeUndefined();
  expect(await stored('payload-locked-documents', now ?? '')).toBeDefined();
});
