import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSource, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { type Importer, importer } from '../import/importer.ts';

let test: TestPayload;
let api: RestApi;
let imports: Importer;

beforeAll(async () => {
  test = await testPayload();
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  api = await restApi(test.payload, email);
  imports = importer(test);
});
afterAll(() => test.stop());

const midnight = '2026-12-20T00:00:00.000Z';
const source = (published: unknown) => ({ title: 'Источник', sourceLocale: 'ru', published });
const event = (data: object) => ({ name: 'Конгресс', sourceLocale: 'ru', ...data });

describe('a day', () => {
  it.each([
    '2026-12-20',
    '2026-12-20T21:00:00+03:00',
    '2026-12-20T12:00:00.000Z',
    '2026-12-20T00:00:00.000Z',
  ])('is stored in one form when REST writes %s, and is found by it', async (written) => {
    const { body } = await api('POST', '/sources?locale=ru&draft=true', source(written));
    expect(body.doc.published).toBe(midnight);
    const where = `where[and][0][published][equals]=${encodeURIComponent(written)}&where[and][1][id][equals]=${body.doc.id}`;
    const found = await api('GET', `/sources?draft=true&${where}`);
    expect(found.body.totalDocs).toBe(1);
  });

  it.each(['0026-12-20', '1826-12-20', '2026-02-30', '20.12.2026', 'soon'])(
    'is refused with its field when REST writes %s, also in a draft',
    async (written) => {
      const { status, body } = await api('POST', '/sources?locale=ru&draft=true', source(written));
      expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'published']);
    },
  );
});

describe('an event’s time', () => {
  it.each([
    ['2026-12-20T09:00', 'Asia/Vladivostok', '2026-12-19T23:00:00.000Z'],
    ['2026-12-20T09:00:00+03:00', 'Asia/Vladivostok', '2026-12-20T06:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
    ['2026-12-20T09:00', undefined, '2026-12-20T09:00:00.000Z'],
  ])('that is written as %s in %s is stored as its moment', async (start, timezone, moment) => {
    const written = event({ start, timezone });
    const { body } = await api('POST', '/events?locale=ru&draft=true', written);
    expect(body.doc.start).toBe(moment);
  });

  it('is placed by the zone that the document has, when the time alone is changed', async () => {
    const { body } = await api(
      'POST',
      '/events?locale=ru&draft=true',
      event({ timezone: 'Asia/Vladivostok' }),
    );
    const changed = await api('PATCH', `/events/${body.doc.id}?locale=ru&draft=true`, {
      start: '2026-12-20T09:00',
    });
    expect(changed.body.doc.start).toBe('2026-12-19T23:00:00.000Z');
  });

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', 'start'],
    ['0026-03-29T02:30', 'Europe/Berlin', 'start'],
  ])('is refused where there is none: %s in %s', async (start, timezone, path) => {
    const { status, body } = await api(
      'POST',
      '/events?locale=ru&draft=true',
      event({ start, timezone }),
    );
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, path]);
  });

  it('is imported in the zone of its row, and is recognised the next time', async () => {
    const table = [
      'slug,name,start,end,timezone,country',
      'e-1,Конгресс во Владивостоке,2026-12-20 09:00,20.12.2026 18:30,Asia/Vladivostok,RU',
      'e-2,Форум в Москве,2026-12-20T09:00:00+03:00,,,RU',
      'e-3,Форум нигде,2026-12-20 09:00,,,RU',
      'e-4,Форум в пропавший час,2026-03-29 02:30,,Europe/Berlin,DE',
    ].join('\n');
    const options = { collection: 'events', name: 'events.csv' };
    const { tally, refused } = await imports.run(table, options);
    expect(tally.counts).toMatchObject({ created: 2, refused: 2 });
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      ['4', 'the time is in no zone'],
      ['5', expect.stringContaining('set forward')],
    ]);
    const docs = await imports.docs('events');
    const times = docs
      .filter(({ slug }) => slug)
      .map(({ slug, start, end }) => [slug, start, end ?? null]);
    expect(times).toEqual(
      expect.arrayContaining([
        ['e-1', '2026-12-19T23:00:00.000Z', '2026-12-20T08:30:00.000Z'],
        ['e-2', '2026-12-20T06:00:00.000Z', null],
      ]),
    );
    expect((await imports.run(table, options)).tally.counts).toMatchObject({ unchanged: 2 });
  });
});

describe('the migration of days', () => {
  it('gives days of older releases their one form, in lists, groups and versions too', async () => {
    const doc = await test.payload.create({
      collection: 'organizations',
      locale: 'ru',
      data: {
        name: 'Организация',
        sourceLocale: 'ru',
        kind: 'agency',
        country: 'RU',
        agreements: [{ title: 'Договор', signed: '2026-12-20' }],
        provenance: {
          sources: [await aSource(test.payload)],
          verifiedAt: '2026-12-20',
          reviewDue: '2027-01-01',
        },
        _status: 'published',
      } as never,
    });
    await makeOld(String(doc.id));
    await migrateAgain();
    for (const draft of [false, true]) {
      const read = await test.payload.findByID({ collection: 'organizations', id: doc.id, draft });
      expect(read.provenance?.verifiedAt).toBe(midnight);
      expect(read.agreements?.[0]?.signed).toBe(midnight);
    }
  });
});

type Sqlite = { drizzle: { run(statement: string): Promise<unknown> } };

/** Writes noons in place of midnights, past Payload, as the forms of older releases did. */
async function makeOld(id: string): Promise<void> {
  const db: unknown = test.payload.db;
  if (test.payload.db.name === 'mongoose') {
    const noon = new Date('2026-12-20T12:00:00.000Z');
    const set = (prefix: string) => ({
      $set: { [`${prefix}provenance.verifiedAt`]: noon, [`${prefix}agreements.0.signed`]: noon },
    });
    const { collections, versions } = db as Record<
      string,
      Record<string, { updateMany(filter: object, change: object): Promise<unknown> }>
    >;
    await collections?.organizations?.updateMany({ _id: id }, set(''));
    await versions?.organizations?.updateMany({ parent: id }, set('version.'));
    return;
  }
  const noon = "'2026-12-20T12:00:00.000Z'";
  for (const statement of [
    `UPDATE organizations SET provenance_verified_at = ${noon} WHERE id = '${id}'`,
    `UPDATE organizations_agreements SET signed = ${noon} WHERE _parent_id = '${id}'`,
    `UPDATE _organizations_v SET version_provenance_verified_at = ${noon}`,
    `UPDATE _organizations_v_version_agreements SET signed = ${noon}`,
  ]) {
    await (db as Sqlite).drizzle.run(statement);
  }
}

async function migrateAgain(): Promise<void> {
  const { payload } = test;
  if (payload.db.name === 'mongoose') {
    const { up } = await import('../../../src/migrations/mongo/days.ts');
    await up({ payload });
    return;
  }
  const { up } = await import('../../../src/migrations/20261129_225200_days.ts');
  await up({ db: (payload.db as unknown as { drizzle: unknown }).drizzle, payload } as never);
}
