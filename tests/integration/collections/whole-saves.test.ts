import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeTexts } from '../../../translations/records/write-texts.ts';
import { aClinic, aUser } from '../../support/builders.ts';
import { restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let id: string;
beforeAll(async () => {
  test = await testPayload();
  ({ id } = await aClinic(test.payload, { name: 'Целая', beds: 5 }));
});
afterAll(() => test.stop());

const save = (data: object, draft = false) =>
  test.payload.update({ collection: 'clinics', id, locale: 'ru', draft, data: data as never });
const stored = () =>
  test.payload.findByID({ collection: 'clinics', id, locale: 'ru', draft: true, depth: 0 });

function textOf(levels: number) {
  let node: object = { type: 'text', text: 'Глубоко', version: 1 };
  for (let level = 0; level < levels; level++) {
    node = { type: 'quote', version: 1, children: [node] };
  }
  return { root: { type: 'root', version: 1, children: [node] } };
}

it.each([
  { about: 'a fraction of a bed', data: { beds: 3.7 }, path: 'beds' },
  {
    about: 'a fraction of a kilometre',
    data: { airports: [{ iata: 'VVO', km: 1.5 }] },
    path: 'airports.0.km',
  },
  { about: 'a number for a choice', data: { kind: 5 }, path: 'kind' },
  { about: 'a choice that there is not', data: { kind: 'palace' }, path: 'kind' },
  { about: 'a word for a number', data: { foundedYear: ['1990'] }, path: 'foundedYear' },
  {
    about: 'a word for a day',
    data: { provenance: { verifiedAt: 'soon' } },
    path: 'provenance.verifiedAt',
  },
  { about: 'a text 1,500 levels deep', data: { description: textOf(1_500) }, path: 'description' },
  {
    about: 'a text 50,000 levels deep',
    data: { description: textOf(50_000) },
    path: 'description',
  },
])(
  'a save with $about is refused by name and changes nothing, as a draft too',
  async ({ data, path }) => {
    const before = await stored();
    for (const draft of [false, true]) {
      const refused = save({ ...data, originalName: 'Half' }, draft);
      await expect(refused).rejects.toMatchObject({
        status: 400,
        data: { errors: expect.arrayContaining([expect.objectContaining({ path })]) },
      });
    }
    expect(await stored()).toEqual(before);
  },
);

it('a document that is too large is refused with 413 before anything is written', async () => {
  const before = await stored();
  const { totalDocs } = await test.payload.count({ collection: 'clinics' });
  const large = { insurers: Array.from({ length: 20 }, () => 'x'.repeat(60_000)) };
  await expect(save(large)).rejects.toMatchObject({ status: 413 });
  await expect(aClinic(test.payload, large)).rejects.toMatchObject({ status: 413 });
  expect(await stored()).toEqual(before);
  expect((await test.payload.count({ collection: 'clinics' })).totalDocs).toBe(totalDocs);
});

it('whole numbers, choices and texts of usual depth are saved', async () => {
  await save({ beds: 6, kind: 'sanatorium', description: textOf(20), _status: 'published' });
  expect(await stored()).toMatchObject({ beds: 6, kind: 'sanatorium' });
});

/** A text of some characters in lists, which no field limits by itself. */
const longText = (characters: number) => ({
  root: {
    type: 'root',
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', text: 'д'.repeat(characters), version: 1 }],
      },
    ],
  },
});

it('small saves that make a document too large together are refused with 413, and can be undone', async () => {
  await save({ insurers: Array.from({ length: 12 }, () => 'x'.repeat(50_000)) }, true);
  const before = await stored();
  const more = { description: longText(250_000) };
  await expect(save(more, true)).rejects.toMatchObject({ status: 413 });
  await expect(save({ ...more, _status: 'published' })).rejects.toMatchObject({ status: 413 });
  expect(await stored()).toEqual(before);
  await save({ insurers: [] }, true);
  await save(more, true);
});

it('texts of a language that are too large together are refused with 413, whoever writes them', async () => {
  const scopes = Array.from({ length: 6 }, (_, number) => ({
    scheme: undefined,
    number: String(number),
    scope: `Область ${number}`,
    validFrom: '2026-01-01',
    status: 'active',
    evidenceUrl: 'https://example.org/',
  }));
  const clinic = await aClinic(test.payload, { accreditations: scopes, _status: 'draft' });
  const rows = clinic.accreditations as { id: string }[];
  const key = { collection: 'clinics', document: clinic.id, locale: 'ar' } as const;
  const by = { origin: 'human', by: null, mayWithdraw: true } as const;
  const write = (row: number) =>
    writeTexts(
      test.payload,
      key,
      [
        {
          path: `accreditations[${rows[row]?.id}].scope`,
          kind: 'text',
          value: 'س'.repeat(95_000),
        },
      ],
      { ...by, at: new Date().toISOString() },
    );
  for (const row of [0, 1, 2, 3, 4]) await write(row);
  await expect(write(5)).rejects.toMatchObject({ code: 'TOO_LARGE', status: 413 });
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  const ask = await restApi(test.payload, email);
  const path = `accreditations[${rows[5]?.id}].scope`;
  const saved = await ask('POST', '/translations/save', {
    ...key,
    path,
    value: 'س'.repeat(95_000),
  });
  expect([saved.status, saved.body.errors[0].code]).toEqual([413, 'TOO_LARGE']);
  const short = await ask('POST', '/translations/save', { ...key, path, value: 'نص' });
  expect(short.status).toBe(200);
});

it.each([
  ['media', { alt: 'x'.repeat(1_100_000) }],
  ['sites', { name: 'x'.repeat(2_100_000) }],
  ['users', { name: 'x'.repeat(1_100_000) }],
  ['glossaryTerms', { concept: 'x'.repeat(1_100_000) }],
  ['statistics', { area: 'x'.repeat(1_100_000) }],
])('an entry of %s that is too large is refused with 413', async (collection, data) => {
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  const ask = await restApi(test.payload, email);
  expect((await ask('POST', `/${collection}`, data)).status).toBe(413);
});

it.each([
  ['translationRuns/estimate', { collection: 'clinics', documents: ids(20_001), locales: ['ar'] }],
  ['translationRuns/start', { collection: 'clinics', documents: ids(20_001), locales: ['ar'] }],
  ['translationRuns/start', { collection: 'clinics', documents: 'all', locales: locales(1_000) }],
  ['translations/assignMany', { records: ids(51), user: null }],
  ['translations/approveClean', { locale: 'ar', documents: ids(501) }],
  ['translations/approve', { ...record(), seen: seen(5_001) }],
  ['translations/comment', { ...record(), path: 'name', text: 'x'.repeat(2_001) }],
])('a list or a text without end is refused by %s', async (path, body) => {
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  const ask = await restApi(test.payload, email);
  expect((await ask('POST', `/${path}`, body)).status).toBe(400);
});

function ids(count: number) {
  return Array.from({ length: count }, (_, number) => String(number));
}
function locales(count: number) {
  return Array.from({ length: count }, () => 'ar');
}
function record() {
  return { collection: 'clinics', document: 'x', locale: 'ar' };
}
function seen(count: number) {
  return Object.fromEntries(ids(count).map((each) => [each, '2026-01-01']));
}
