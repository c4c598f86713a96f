import { createLocalReq, restoreVersionOperation } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { normal } from '../../../translations/overlay/shared-change.ts';
import { aClinic, clinicData } from '../../support/builders.ts';
import { graphqlApi } from '../../support/graphql-api.ts';
import { type Member, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let editor: Member;
beforeAll(async () => {
  test = await testPayload();
  ({ editor } = await staff(test.payload, {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
  }));
});
afterAll(() => test.stop());

const save = (id: string, data: object, draft = false) =>
  test.payload.update({ collection: 'clinics', id, locale: 'ru', draft, data: data as never });
const read = (id: string, draft = false) =>
  test.payload.findByID({ collection: 'clinics', id, locale: 'ru', draft, depth: 0 });

/** What a clinic has in the fields of `fields`, in one spelling; '' for what is empty. */
async function valuesOf(id: string, fields: object) {
  const doc: Partial<Record<string, unknown>> = { ...(await read(id)) };
  return Object.fromEntries(Object.keys(fields).map((name) => [name, normal(doc[name])]));
}

/** A clinic with 9 beds in public, and an older version of it with 2 beds and of this status. */
async function withOlderVersion(status: 'draft' | 'published') {
  const { id } = await aClinic(test.payload, { beds: 1 });
  await save(id, { beds: 2, _status: status }, status === 'draft');
  await save(id, { beds: 9, _status: 'published' });
  const { docs } = await test.payload.findVersions({
    collection: 'clinics',
    where: { and: [{ parent: { equals: id } }, { 'version.beds': { equals: 2 } }] },
  });
  return { id, version: String(docs[0]?.id) };
}

const anEmptyDraft = async () => {
  const data = { sourceLocale: 'ru' } as never;
  const options = { collection: 'clinics', locale: 'ru', draft: true } as const;
  return String((await test.payload.create({ ...options, data })).id);
};

const textOf = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
});

const doors: Record<string, (version: string) => Promise<unknown>> = {
  'the operation': async (id) =>
    restoreVersionOperation({
      id,
      collection: test.payload.collections.clinics,
      draft: true,
      overrideAccess: true,
      req: await createLocalReq({}, test.payload),
    }),
  REST: (id) => editor.api('POST', `/clinics/versions/${id}`),
  'the admin’s button': (id) => editor.api('POST', `/clinics/versions/${id}?draft=false`),
  'the admin’s button for a draft': (id) =>
    editor.api('POST', `/clinics/versions/${id}?draft=true`),
  GraphQL: async (id) => {
    const api = await graphqlApi(test.payload, editor.email);
    const { errors } = await api(`mutation { restoreVersionClinic(id: "${id}") { id } }`);
    expect(errors).toBeUndefined();
  },
};

it.each(
  Object.entries(doors).flatMap(([door, restore]) =>
    (['draft', 'published'] as const).map((status) => ({ door, status, restore })),
  ),
)(
  'a $status version that is restored by $door becomes a pending draft, and the live document stays',
  async ({ status, restore }) => {
    const { id, version } = await withOlderVersion(status);
    await restore(version);
    expect(await read(id)).toMatchObject({ _status: 'published', beds: 9 });
    expect(await read(id, true)).toMatchObject({ _status: 'draft', beds: 2 });
    await save(id, { _status: 'published' });
    expect(await read(id)).toMatchObject({ _status: 'published', beds: 2 });
  },
);

it('a version that lacks what publishing demands can be restored, and the live document stays', async () => {
  const { id } = await aClinic(test.payload, { name: 'Полная' });
  await save(id, { name: '' }, true);
  const { docs } = await test.payload.findVersions({
    collection: 'clinics',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  });
  await save(id, { name: 'Новая', _status: 'published' });
  const { status } = await editor.api('POST', `/clinics/versions/${docs[0]?.id}`);
  expect(status).toBe(200);
  expect(await read(id)).toMatchObject({ _status: 'published', name: 'Новая' });
});

it('a version from before any field was filled in has none of their values when it is published', async () => {
  const [restored, untouched] = [await anEmptyDraft(), await anEmptyDraft()];
  const { docs } = await test.payload.findVersions({
    collection: 'clinics',
    where: { parent: { equals: restored } },
  });
  const needed = await clinicData(test.payload);
  const filled = {
    ...needed,
    originalName: 'Clinic',
    summary: 'Коротко',
    description: textOf('Подробно'),
    parent: (await aClinic(test.payload)).id,
    beds: 300,
    foundedYear: 1950,
    address: 'улица Ленина',
    location: { longitude: 37.6, latitude: 55.7 },
    airports: [{ iata: 'VVO', km: 40 }],
    contacts: [{ kind: 'email', value: 'clinic@example.org' }],
    languages: [{ language: 'en' }],
    support: { invitationLeadDays: 5 },
    insurers: ['Allianz'],
    paymentMethods: ['visa'],
  };
  await save(restored, filled);
  const full = await valuesOf(restored, filled);
  expect(Object.entries(full).filter(([, value]) => value === '')).toEqual([]);
  await doors.REST?.(String(docs[0]?.id));
  for (const id of [restored, untouched]) await save(id, needed);
  expect(await valuesOf(restored, filled)).toEqual(await valuesOf(untouched, filled));
});

it('the Local API, which cannot restore as a draft, refuses to write into the live document', async () => {
  const { id, version } = await withOlderVersion('draft');
  const restored = test.payload.restoreVersion({ collection: 'clinics', id: version });
  await expect(restored).rejects.toMatchObject({ status: 400 });
  expect(await read(id, true)).toMatchObject({ _status: 'published', beds: 9 });
});

it('no global keeps versions that could be restored', () => {
  expect(test.payload.config.globals.filter(({ versions }) => versions)).toEqual([]);
});
