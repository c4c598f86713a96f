import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/restApi.ts';
import { type TestPayload, testPayload } from '../../support/testPayload.ts';

type Who = 'admin' | 'editor' | 'translator' | 'reviewer' | 'public';

let test: TestPayload;
const as = {} as Record<Who, RestApi>;
beforeAll(async () => {
  test = await testPayload();
  const { payload } = test;
  const signIn = async (data: Parameters<typeof aUser>[1]) =>
    restApi(payload, (await aUser(payload, data)).email);
  as.admin = await signIn({ roles: ['admin'] });
  as.editor = await signIn({ roles: ['editor'] });
  as.translator = await signIn({ roles: ['translator'], workingLocales: ['en', 'ru'] });
  as.reviewer = await signIn({ roles: ['reviewer'], workingLocales: ['en'] });
  as.public = await restApi(payload);
});
afterAll(() => test.stop());

const clinic = async (data: object = {}) => (await aClinic(test.payload, { ...data })).id;
const live = async (id: string) =>
  (await test.payload.findByID({
    collection: 'clinics',
    id,
    locale: 'ru',
    depth: 0,
  })) as unknown as Record<string, unknown>;
const countVersions = async (id: string) =>
  (await test.payload.countVersions({ collection: 'clinics', where: { parent: { equals: id } } }))
    .totalDocs;

describe('over REST', () => {
  it.each<[string, Record<Who, number>, (api: RestApi, id: string) => Promise<{ status: number }>]>(
    [
      [
        'reading a document',
        { admin: 200, editor: 200, translator: 200, reviewer: 200, public: 403 },
        (api, id) => api('GET', `/clinics/${id}?locale=en`),
      ],
      [
        'reading versions',
        { admin: 200, editor: 200, translator: 200, reviewer: 200, public: 403 },
        (api) => api('GET', '/clinics/versions?locale=en'),
      ],
      [
        'creating a draft',
        { admin: 201, editor: 201, translator: 403, reviewer: 403, public: 403 },
        (api) => api('POST', '/clinics?locale=ru&draft=true', { name: 'Новая' }),
      ],
      [
        'writing text of a working locale',
        { admin: 200, editor: 200, translator: 200, reviewer: 200, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=en`, { name: 'Clinic' }),
      ],
      [
        'writing text of another locale',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=ko`, { name: '병원' }),
      ],
      [
        'writing the source text',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=ru`, { name: 'Другая' }),
      ],
      [
        'publishing',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=ru`, { _status: 'published' }),
      ],
      [
        'publishing from a working locale',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) =>
          api('PATCH', `/clinics/${id}?locale=en`, { name: 'Clinic', _status: 'published' }),
      ],
      [
        'unpublishing',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=ru`, { _status: 'draft' }),
      ],
      [
        'unpublishing for all locales',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('PATCH', `/clinics/${id}?locale=en&unpublishAllLocales=true`, {}),
      ],
      [
        'trashing',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) =>
          api('PATCH', `/clinics/${id}?locale=en`, { deletedAt: new Date().toISOString() }),
      ],
      [
        'deleting',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('DELETE', `/clinics/${id}?locale=en`),
      ],
      [
        'duplicating',
        { admin: 200, editor: 200, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('POST', `/clinics/${id}/duplicate?locale=en`),
      ],
    ],
  )('%s', async (_what, expected, act) => {
    const { locale: _locale, ...people } = { ...expected, locale: undefined };
    const found: Record<string, number> = {};
    for (const who of Object.keys(people) as Who[]) {
      found[who] = (await act(as[who], await clinic())).status;
    }
    expect(found).toEqual(expected);
  });

  it('restoring a version', async () => {
    const id = await clinic();
    const { docs } = await test.payload.findVersions({
      collection: 'clinics',
      where: { parent: { equals: id } },
    });
    const path = `/clinics/versions/${docs[0]?.id}?locale=en`;
    for (const draft of ['', '&draft=true']) {
      expect((await as.translator('POST', path + draft)).status).toBe(403);
      expect((await as.public('POST', path + draft)).status).toBe(403);
    }
    expect((await as.editor('POST', path)).status).toBe(200);
  });

  it('many documents at once', async () => {
    const id = await clinic({ beds: 3 });
    const path = `/clinics?locale=en&where[id][equals]=${id}`;
    expect((await as.translator('PATCH', path, { _status: 'published' })).status).toBe(403);
    await as.translator('PATCH', path, { beds: 99, _status: 'draft' });
    expect(await live(id)).toMatchObject({ beds: 3, _status: 'published' });
    expect((await as.translator('DELETE', path)).status).toBe(403);
  });
});

describe('the form of a document', () => {
  it('lets a translator save text of a working locale, and neither publish nor change the rest', async () => {
    const id = await clinic();
    const { body: doc } = await as.translator('GET', `/clinics/${id}?locale=en`);
    const may = async (data: object) =>
      (await as.translator('POST', `/clinics/access/${id}?locale=en`, { ...doc, ...data })).body;
    const draft = await may({ _status: 'draft' });
    expect(draft.update).toBeTruthy();
    expect(draft.fields.name.update).toBe(true);
    expect(draft.fields.beds.update).toBeFalsy();
    expect((await may({ _status: 'published' })).update).toBeFalsy();
  });
});

describe('a translator who sends more than text', () => {
  it('changes the text alone: no shared field, no row, no status', async () => {
    const id = await clinic({
      beds: 3,
      airports: [{ iata: 'VVO' }],
      accreditations: [],
      externalIds: [{ system: 'local', value: `x${Math.random()}` }],
    });
    const before = { document: await live(id), versions: await countVersions(id) };
    const { status } = await as.translator('PATCH', `/clinics/${id}?locale=en`, {
      name: 'Clinic',
      beds: 99,
      airports: [{ iata: 'SVO' }, { iata: 'LED' }],
      externalIds: [],
      governance: { contentKind: 'promotion' },
      lifecycle: 'closed',
      slug: 'stolen',
      sourceLocale: 'ru',
      _status: 'draft',
    });
    expect(status).toBe(200);
    expect(await live(id)).toEqual(before.document);
    expect(await countVersions(id)).toBe(before.versions);
  });

  it('adds and removes no rows that hold text', async () => {
    const id = await clinic();
    const doctor = await test.payload.create({
      collection: 'doctors',
      locale: 'ru',
      draft: true,
      data: { name: 'Иван', positions: [{ clinic: id, role: 'Хирург' }] } as never,
    });
    const path = `/doctors/${doctor.id}?locale=en`;
    await as.translator('PATCH', path, { positions: [{ role: 'Surgeon' }, { role: 'Two' }] });
    await as.translator('PATCH', path, { positions: [] });
    const { body } = await as.editor('GET', `/doctors/${doctor.id}?locale=ru&draft=true&depth=0`);
    expect(body.positions).toEqual([expect.objectContaining({ clinic: id, role: 'Хирург' })]);
  });

  it('merges no pending draft of the source into the live document', async () => {
    const id = await clinic({ beds: 3 });
    await as.editor('PATCH', `/clinics/${id}?locale=ru&draft=true`, { beds: 9 });
    await as.translator('PATCH', `/clinics/${id}?locale=en`, { name: 'Clinic', beds: 99 });
    expect(await live(id)).toMatchObject({ beds: 3, _status: 'published' });
  });
});

describe('media', () => {
  it('are described in a working locale by translators, who change no file and no rights', async () => {
    const data = await sharp({
      create: { width: 800, height: 600, channels: 3, background: 'teal' },
    })
      .jpeg()
      .toBuffer();
    const file = { data, name: 'hall.jpg', mimetype: 'image/jpeg', size: data.length };
    const { id } = await test.payload.create({
      collection: 'media',
      locale: 'ru',
      data: { alt: 'Холл', rights: 'CC BY 4.0', sourceLocale: 'ru' } as never,
      file,
    });
    const sent = { alt: 'Hall', rights: 'mine', depictsPatient: true };
    expect((await as.translator('PATCH', `/media/${id}?locale=en`, sent)).status).toBe(200);
    const { body: english } = await as.translator('GET', `/media/${id}?locale=en`);
    expect(english).toMatchObject({ alt: 'Hall', rights: 'CC BY 4.0', depictsPatient: false });
    const { body: source } = await as.editor('GET', `/media/${id}?locale=ru`);
    expect(source).toMatchObject({ alt: 'Холл', rights: 'CC BY 4.0' });
    expect((await as.translator('PATCH', `/media/${id}?locale=ru`, sent)).status).toBe(403);
    expect((await as.translator('DELETE', `/media/${id}?locale=en`)).status).toBe(403);
    const patient = await as.editor('PATCH', `/media/${id}?locale=ru`, { depictsPatient: true });
    expect(patient.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'consentReference',
      'consentExpires',
    ]);
  });
});

describe('reads over REST', () => {
  it('are bounded', async () => {
    const { body } = await as.editor('GET', '/clinics?limit=0&depth=99');
    expect(body.limit).toBe(200);
    const all = await as.editor('GET', '/clinics?pagination=false');
    expect(all.body.docs.length).toBeLessThanOrEqual(200);
  });

  it('show no draft and no translation to the public', async () => {
    for (const path of ['/clinics?locale=all&draft=true', '/clinics/versions', '/clinics/count']) {
      expect((await as.public('GET', path)).status).toBe(403);
    }
  });
});
