import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aDoctor, aSource } from '../../support/builders.ts';
import { graphqlApi } from '../../support/graphql-api.ts';
import { restApi } from '../../support/rest-api.ts';
import { type Member, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';
import { aPhoto } from '../../unit/media/images.ts';

let test: TestPayload;
let admin: Member;
let editor: Member;
let provenance: object;
beforeAll(async () => {
  test = await testPayload();
  ({ admin, editor } = await staff(test.payload, {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
  }));
  provenance = { sources: [await aSource(test.payload)], verifiedAt: '2026-01-15' };
});
afterAll(() => test.stop());

const create = async (
  collection: 'procedures' | 'offers' | 'guides' | 'specialties',
  data: object,
  locale: 'ru' | 'ko' = 'ru',
) => {
  const whole = { sourceLocale: locale, provenance, _status: 'published', ...data } as never;
  const doc = await test.payload.create({ collection, locale, data: whole });
  return String(doc.id);
};

const aPicture = async () => {
  const data = await aPhoto();
  const file = { data, mimetype: 'image/jpeg', name: 'photo.jpg', size: data.length };
  const fields = { alt: 'Снимок', rights: 'CC0', sourceLocale: 'ru' } as never;
  const doc = await test.payload.create({ collection: 'media', locale: 'ru', data: fields, file });
  return String(doc.id);
};
const aSpecialty = () => create('specialties', { name: 'Кардиология', code: `s-${++count}` });

let count = 0;
const procedure = () =>
  create('procedures', {
    name: 'МРТ',
    code: `p-${++count}`,
    contraindications: 'Кардиостимулятор',
  });

/** Of whoever needs something. */
const name = 'Нуждающийся';

const anOffer = async (data: object) =>
  create('offers', {
    title: 'Обследование',
    procedure: await procedure(),
    priceFrom: 100,
    currency: 'RUB',
    excludes: [{ value: 'Перелёт' }],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    ...data,
  });

const formatted = (...nodes: object[]) => ({ root: { type: 'root', version: 1, children: nodes } });

/** The formatted text of a guide that links to a clinic. */
const linkingTo = (clinic: string) => {
  const children = [{ type: 'text', text: 'клиника', version: 1 }];
  const doc = { relationTo: 'clinics', value: clinic };
  const link = { type: 'link', version: 3, fields: { linkType: 'internal', doc }, children };
  return formatted({ type: 'paragraph', version: 1, children: [link] });
};

/** One that shows a picture. */
const showing = (picture: string) =>
  formatted({ type: 'upload', version: 3, relationTo: 'media', value: picture, fields: {} });

const update = (collection: 'offers' | 'clinics', id: string, data: object, options: object = {}) =>
  test.payload.update({ collection, id, locale: 'ru', data: data as never, ...options });
const offerOf = (id: string) =>
  test.payload.findByID({ collection: 'offers', id, depth: 0, draft: false });
const isThere = async (id: string) =>
  (await test.payload.count({ collection: 'clinics', where: { id: { equals: id } }, trash: true }))
    .totalDocs === 1;

const purges: Record<string, (id: string, told: string) => Promise<unknown>> = {
  'REST by id': (id, told) => admin.api('DELETE', `/clinics/${id}${told && `?${told}`}`),
  'REST for several, as the admin does it': (id, told) =>
    admin.api('DELETE', `/clinics?where[id][equals]=${id}&trash=true&${told}`),
  GraphQL: async (id, told) => {
    const api = await graphqlApi(test.payload, admin.email);
    return api(`mutation { deleteClinic(id: "${id}") { id } }`, told && `?${told}`);
  },
  'the Local API': (id, told) =>
    test.payload
      .delete({ collection: 'clinics', id, context: { evenIfNeeded: told !== '' } })
      .catch((error: Error) => error.message),
};

describe('deleting for ever what others need', () => {
  it.each(Object.entries(purges))(
    'by %s is refused with the titles and the count, and is done when it is told to',
    async (_door, purge) => {
      const { id } = await aClinic(test.payload);
      await anOffer({ clinic: id, title: 'Первое' });
      const refused = JSON.stringify(await purge(id, ''));
      expect(refused).toContain('Первое');
      expect(refused).toContain('(1)');
      expect(refused).toContain('evenIfNeeded');
      expect(await isThere(id)).toBe(true);
      await purge(id, 'evenIfNeeded=true');
      expect(await isThere(id)).toBe(false);
    },
  );

  it('finds who needs it by lists, choices among collections, links in texts, drafts and the trash', async () => {
    const { id } = await aClinic(test.payload);
    await aDoctor(test.payload, { name: 'Врач', clinics: [id] });
    await create('guides', { title: 'По теме', related: [{ relationTo: 'clinics', value: id }] });
    await create('guides', { title: 'Ссылка', body: linkingTo(id) });
    const branch = await aClinic(test.payload, { name: 'Филиал' });
    await update('clinics', branch.id, { parent: id }, { draft: true });
    const trashed = await anOffer({ clinic: id, title: 'Из корзины' });
    await update('offers', trashed, { deletedAt: new Date().toISOString() });
    const { body } = await editor.api('GET', `/clinics/${id}/needed-by`);
    expect(body.count).toBe(5);
    const titles = body.documents.map(({ title }: { title: string }) => title).sort();
    expect(titles).toEqual(['Врач', 'Из корзины', 'По теме', 'Ссылка', 'Филиал'].sort());
    const refused = await admin.api('DELETE', `/clinics/${id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0]).toMatchObject({ code: 'STILL_NEEDED' });
  });

  it.each<[string, string, () => Promise<string>, (id: string) => Promise<unknown>]>([
    ['a picture', 'a gallery', aPicture, (id) => aClinic(test.payload, { name, gallery: [id] })],
    [
      'a picture',
      'a preview for search engines',
      aPicture,
      (id) => aClinic(test.payload, { name, seo: { image: id } }),
    ],
    ['a picture', 'a text', aPicture, (id) => create('guides', { title: name, body: showing(id) })],
    [
      'a specialty',
      'a clinic',
      aSpecialty,
      (id) => aClinic(test.payload, { name, specialties: [id] }),
    ],
    [
      'a specialty',
      'a doctor',
      aSpecialty,
      async (id) => {
        const clinics = [(await aClinic(test.payload)).id];
        return aDoctor(test.payload, { name, clinics, specialties: [id] });
      },
    ],
    [
      'a specialty',
      'a specialty of it',
      aSpecialty,
      (id) => create('specialties', { name, code: `s-${++count}`, parent: id }),
    ],
  ])('refuses to purge %s that %s needs', async (what, _who, make, need) => {
    const id = await make();
    await need(id);
    const address = `/${what === 'a picture' ? 'media' : 'specialties'}/${id}`;
    const { status, body } = await admin.api('DELETE', address);
    expect([status, body.errors[0].code]).toEqual([409, 'STILL_NEEDED']);
    expect(body.errors[0].message).toContain(`«${name}»`);
    expect((await admin.api('GET', address)).status).toBe(200);
    expect((await admin.api('DELETE', `${address}?evenIfNeeded=true`)).status).toBe(200);
  });

  it.each(['', '?locale=ko', '?locale=ar'])(
    'finds a link in a text of any language, whatever language the request is in: “%s”',
    async (search) => {
      const { id } = await aClinic(test.payload);
      const body = linkingTo(id);
      await create('guides', { title: 'Ссылка', body });
      await create('guides', { title: '링크', body }, 'ko');
      const answer = await admin.api('DELETE', `/clinics/${id}${search}`);
      expect([answer.status, answer.body.errors[0].message]).toEqual([
        409,
        expect.stringMatching(/(?=.*«Ссылка»)(?=.*«링크»)/),
      ]);
    },
  );

  it('of several says which the sites show and who needs them, beside themselves', async () => {
    const { id: needed } = await aClinic(test.payload, { name: 'Нужная' });
    const { id: draft } = await aClinic(test.payload, { name: 'Черновик', _status: 'draft' });
    const branch = await aClinic(test.payload, { name: 'Её филиал', parent: needed });
    await create('guides', { title: 'О ней', related: [{ relationTo: 'clinics', value: needed }] });
    await aDoctor(test.payload, { name: 'Её врач', clinics: [needed, draft] });
    const ids = [needed, draft, branch.id];
    const body = { where: { id: { in: ids } } };
    const answer = await editor.api('POST', '/clinics/needed-by', body);
    expect(answer.body.ids.sort()).toEqual(ids.sort());
    const titles = (rows: { title: string }[]) => rows.map(({ title }) => title).sort();
    expect(titles(answer.body.published)).toEqual(['Её филиал', 'Нужная']);
    expect(titles(answer.body.documents)).toEqual(['Её врач', 'О ней']);
    await update('clinics', draft, { deletedAt: new Date().toISOString() });
    const inTrash = { where: { deletedAt: { exists: true }, id: { in: ids } }, trash: true };
    const ofTrash = await editor.api('POST', '/clinics/needed-by', inTrash);
    expect([ofTrash.body.ids, ofTrash.body.published]).toEqual([[draft], []]);
    expect(titles(ofTrash.body.documents)).toEqual(['Её врач']);
    const api = await restApi(test.payload);
    expect((await api('POST', '/clinics/needed-by', body)).status).toBe(403);
  });

  it('is done at once where nobody needs it', async () => {
    const { id } = await aClinic(test.payload);
    expect((await admin.api('DELETE', `/clinics/${id}`)).status).toBe(200);
  });

  it('says who needs a document to members of staff alone', async () => {
    const { id } = await aClinic(test.payload);
    const api = await restApi(test.payload);
    expect((await api('GET', `/clinics/${id}/needed-by`)).status).toBe(403);
  });
});

describe('publishing a document whose required relation', () => {
  /** A pending draft of an offer whose clinic went. */
  const orphan = async (gone: 'purged' | 'trashed') => {
    const { id: clinic } = await aClinic(test.payload, { name: 'Бывшая' });
    const id = await anOffer({ clinic });
    await update('offers', id, { _status: 'draft' });
    if (gone === 'trashed') {
      await update('clinics', clinic, { deletedAt: new Date().toISOString() });
    } else {
      const context = { evenIfNeeded: true };
      await test.payload.delete({ collection: 'clinics', id: clinic, context });
    }
    return id;
  };
  const publish = { _status: 'published' };
  const doors: Record<string, (id: string) => Promise<unknown>> = {
    'REST by id': (id) => editor.api('PATCH', `/offers/${id}`, publish),
    'REST for several': (id) => editor.api('PATCH', `/offers?where[id][equals]=${id}`, publish),
    'the admin for several': (id) =>
      editor.api('PATCH', `/offers?where[id][equals]=${id}&draft=true`, publish),
    'the Local API': (id) => update('offers', id, publish).catch(() => undefined),
  };
  const cases = Object.entries(doors).flatMap(([door, ask]) =>
    (['purged', 'trashed'] as const).map((gone) => ({ door, ask, gone })),
  );

  it.each(cases)('was $gone is refused by $door', async ({ ask, gone }) => {
    const id = await orphan(gone);
    await ask(id);
    expect(await offerOf(id)).toMatchObject({ _status: 'draft' });
  });

  it('is in the trash names the field and the cure, also for a document that is public already', async () => {
    const { id: clinic } = await aClinic(test.payload, { name: 'Бывшая' });
    const id = await anOffer({ clinic });
    await update('clinics', clinic, { deletedAt: new Date().toISOString() });
    const { status, body } = await editor.api('PATCH', `/offers/${id}`, {
      ...publish,
      priceFrom: 5,
    });
    expect(status).toBe(400);
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'clinic', message: expect.stringContaining('«Бывшая»') }),
    ]);
    await update('clinics', clinic, { deletedAt: null }, { trash: true });
    expect((await editor.api('PATCH', `/offers/${id}`, publish)).status).toBe(200);
  });

  it('never existed is refused when the document is created', async () => {
    const { id: clinic } = await aClinic(test.payload);
    await test.payload.delete({ collection: 'clinics', id: clinic });
    await expect(anOffer({ clinic })).rejects.toMatchObject({ status: 400 });
  });
});
