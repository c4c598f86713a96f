import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

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
        'deleting for ever',
        { admin: 200, editor: 403, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('DELETE', `/clinics/${id}?locale=en`),
      ],
      [
        'deleting many for ever',
        { admin: 200, editor: 403, translator: 403, reviewer: 403, public: 403 },
        (api, id) => api('DELETE', `/clinics?where[id][equals]=${id}&trash=true`),
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

describe('a sort', () => {
  it.each([
    ['translations', 'assignee.resetPasswordToken'],
    ['translations', '-assignee.hash'],
    ['translations', 'completeness,assignee.resetPasswordExpiration'],
    ['translations', 'assignee__salt'],
    ['users', 'resetPasswordToken'],
    ['users', 'sessions.id'],
    ['users', 'email'],
    ['clinics/versions', 'version.organization.nothing'],
    ['payload-preferences', 'user.value.hash'],
  ])('by what the reader may not read is refused: %s by %s', async (collection, sort) => {
    const { status } = await as.translator('GET', `/${collection}?sort=${sort}`);
    expect(status).toBe(400);
  });

  it.each([
    ['translations', '-completeness'],
    ['translations', 'assignee.name'],
    ['clinics', 'displayTitle,-updatedAt'],
    ['clinics', 'id'],
    ['clinics/versions', '-version.updatedAt'],
    ['clinics/versions', 'parent'],
    ['media', '-createdAt'],
  ])('by what the reader sees is answered: %s by %s', async (collection, sort) => {
    expect((await as.translator('GET', `/${collection}?sort=${sort}`)).status).toBe(200);
  });

  it('by what the reader may not read is refused to the lists of the admin, which ask for somebody', async () => {
    const { docs } = await test.payload.find({
      collection: 'users',
      where: { roles: { in: ['translator'] } },
    });
    const list = test.payload.find({
      collection: 'translations',
      sort: 'assignee.resetPasswordToken',
      overrideAccess: false,
      user: docs[0] as never,
    });
    await expect(list).rejects.toMatchObject({ status: 400 });
  });

  it('leaves a filter by the same paths refused', async () => {
    const path = '/translations?where[assignee.resetPasswordToken][exists]=true';
    expect((await as.translator('GET', path)).status).toBe(400);
  });
});

describe('a list', () => {
  it('of any collection has at most 200 documents, whatever limit is asked for', async () => {
    const found: Record<string, number> = {};
    for (const { config } of Object.values(test.payload.collections)) {
      for (const query of ['limit=0', 'limit=100000']) {
        const { status, body } = await as.admin('GET', `/${config.slug}?${query}&depth=0`);
        if (status === 200) found[`${config.slug}?${query}`] = body.limit;
      }
    }
    expect(Object.keys(found).length).toBeGreaterThan(40);
    expect([...new Set(Object.values(found))]).toEqual([200]);
  });
});

describe('a lock', () => {
  it('is ended by its holder and by editors, and made or given away by no translator', async () => {
    const people = await test.payload.find({ collection: 'users', limit: 100, pagination: false });
    const of = (role: string) =>
      people.docs.find(({ roles }) => roles?.includes(role as 'editor'))?.id ?? '';
    const lock = async (role: string) => {
      const { id } = await test.payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'clinics', value: await clinic() },
          user: { relationTo: 'users', value: of(role) },
        },
      });
      return `/payload-locked-documents/${id}`;
    };
    const [editors, own] = [await lock('editor'), await lock('translator')];
    const taken = { user: { relationTo: 'users', value: of('translator') } };
    const given = { user: { relationTo: 'users', value: of('editor') } };
    expect((await as.translator('PATCH', editors, taken)).status).toBe(403);
    expect((await as.translator('PATCH', own, given)).status).toBe(403);
    expect((await as.translator('DELETE', editors)).status).toBe(403);
    expect((await as.public('DELETE', editors)).status).toBe(403);
    const document = { relationTo: 'clinics', value: await clinic() };
    const made = await as.translator('POST', '/payload-locked-documents', { ...taken, document });
    expect(made.status).toBe(403);
    expect((await as.translator('DELETE', own)).status).toBe(200);
    expect((await as.editor('DELETE', editors)).status).toBe(200);
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

  it.each<[string, string, (id: string, text: object) => [path: string, body: object]]>([
    [
      'REST',
      'PATCH',
      (id: string, description: object) => [`/clinics/${id}?locale=en`, { description }],
    ],
    [
      'the panel',
      'POST',
      (document: string, value: object) => [
        '/translations/save',
        { collection: 'clinics', document, locale: 'en', path: 'description', value },
      ],
    ],
  ])('stores no link that runs a script, by %s', async (_, method, request) => {
    const description = (url: string) => ({
      root: {
        ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
        children: [
          {
            ...{ type: 'link', version: 3, direction: null, format: '', indent: 0 },
            fields: { url, linkType: 'custom', newTab: false },
            children: [{ type: 'text', version: 1, text: 'Link', format: 0, mode: 'normal' }],
          },
        ],
      },
    });
    const id = await clinic({ description: description('https://example.org') });
    const send = (url: string) => as.translator(method, ...request(id, description(url)));
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'x']) {
      expect((await send(url)).status).toBe(400);
    }
    const { body: english } = await as.translator('GET', `/clinics/${id}?locale=en`);
    expect(JSON.stringify(english.description ?? null)).not.toMatch(/javascript|data:/i);
    expect((await send('https://example.org/en')).status).toBe(200);
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
