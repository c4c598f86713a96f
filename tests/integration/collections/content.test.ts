import type { Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser, clinicData } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let editor: RestApi;
beforeAll(async () => {
  test = await testPayload();
  await aUser(test.payload, { roles: ['admin'] });
  editor = await restApi(test.payload, (await aUser(test.payload, { roles: ['editor'] })).email);
});
afterAll(() => test.stop());

const create = async (data: object, query = '?locale=ru') =>
  editor('POST', `/clinics${query}`, { ...(await clinicData(test.payload)), ...data });

const errorsOf = (body: {
  errors?: { data?: { errors?: { path: string; label: string; message: string }[] } }[];
}) => body.errors?.flatMap((error) => error.data?.errors ?? []) ?? [];

describe('a slug', () => {
  it('is made of the name in any script, once, with a suffix for a namesake', async () => {
    const first = await create({ name: 'Больница скорой помощи' });
    const second = await create({ name: 'Больница скорой помощи' });
    const korean = await create({ name: '부평힘찬병원' }, '?locale=ko');
    expect(first.body.doc.slug).toBe('bolnica-skoroy-pomoshchi');
    expect(second.body.doc.slug).toBe('bolnica-skoroy-pomoshchi-2');
    expect(korean.body.doc).toMatchObject({ sourceLocale: 'ko', displayTitle: '부평힘찬병원' });
    expect(korean.body.doc.slug).toMatch(/^[a-z-]+$/);
  });

  it('is the same without a locale in the address, which means the default one', async () => {
    const { body } = await create({ name: 'Без языка' }, '');
    expect(body.doc).toMatchObject({ slug: 'bez-yazyka', sourceLocale: 'ru', name: 'Без языка' });
    expect(body.doc.displayTitle).toBe('Без языка');
    const { body: read } = await editor('GET', `/clinics/${body.doc.id}`);
    expect(read.name).toBe('Без языка');
    expect((await create({}, '?locale=xx')).status).toBe(400);
  });

  it('stays when the name changes, and is remembered when an editor changes it', async () => {
    const { body } = await create({ name: 'Старая' });
    const path = `/clinics/${body.doc.id}?locale=ru`;
    const publish = { _status: 'published' };
    const renamed = await editor('PATCH', path, { name: 'Новая', ...publish });
    expect(renamed.body.doc).toMatchObject({ slug: 'staraya', displayTitle: 'Новая' });
    const moved = await editor('PATCH', path, { slug: 'Novaya Clinic', ...publish });
    expect(moved.body.doc).toMatchObject({ slug: 'novaya-clinic', formerSlugs: ['staraya'] });
    const back = await editor('PATCH', path, { slug: 'staraya', ...publish });
    expect(back.body.doc).toMatchObject({ slug: 'staraya', formerSlugs: ['novaya-clinic'] });
    const named = await create({ name: 'Novaya clinic' });
    expect(named.body.doc.slug).toBe('novaya-clinic-2');
    const taken = await create({ slug: 'novaya-clinic' });
    expect(taken.status).toBe(400);
    expect(errorsOf(taken.body)).toEqual([
      {
        path: 'slug',
        label: 'Адрес (slug)',
        message: expect.stringContaining('novaya-clinic'),
      },
    ]);
  });

  it('is another one for a duplicate, which has no external identifiers', async () => {
    const externalIds = [{ system: 'wikidata', value: 'Q-dup' }];
    const { body } = await create({ name: 'Оригинал', externalIds });
    const copy = await editor('POST', `/clinics/${body.doc.id}/duplicate?locale=ru`);
    expect(copy.status).toBe(200);
    expect(copy.body.doc).toMatchObject({ slug: 'original-2', name: 'Оригинал', formerSlugs: [] });
    expect(copy.body.doc.externalIds).toEqual([]);
  });
});

describe('a document’s source language', () => {
  it('cannot be changed', async () => {
    const { body } = await create({});
    const path = `/clinics/${body.doc.id}?locale=ru`;
    const { status, body: answer } = await editor('PATCH', path, { sourceLocale: 'en' });
    expect(status).toBe(400);
    expect(errorsOf(answer)).toEqual([
      {
        path: 'sourceLocale',
        label: 'Язык оригинала',
        message: expect.stringContaining('нельзя изменить'),
      },
    ]);
  });

  it('keeps the title and slug when another language is saved', async () => {
    const { id } = await aClinic(test.payload, { name: 'Поликлиника' });
    await editor('PATCH', `/clinics/${id}?locale=en`, { name: 'Polyclinic' });
    const { body } = await editor('GET', `/clinics/${id}?locale=en`);
    expect(body).toMatchObject({ name: 'Polyclinic', displayTitle: 'Поликлиника' });
    expect(body.slug).toMatch(/^poliklinika/);
  });

  it('must say what is required, also when a publication names another language', async () => {
    const { name, ...nameless } = await clinicData(test.payload, {
      summary: '요약',
      _status: 'draft',
    });
    expect(name).toBeTruthy();
    const draft = await editor('POST', '/clinics?locale=ko&draft=true', nameless);
    expect(draft.status).toBe(201);
    const { id } = draft.body.doc;
    const here = await editor('PATCH', `/clinics/${id}?locale=ko`, { _status: 'published' });
    expect(errorsOf(here.body).map(({ path }) => path)).toEqual(['name']);
    await expect(
      test.payload.update({
        collection: 'clinics',
        id,
        locale: 'ru',
        data: { _status: 'published' },
      }),
    ).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'name' })] } });
    await editor('PATCH', `/clinics/${id}?locale=ko&draft=true`, { name: '나은병원' });
    const scheduled = await test.payload.update({
      collection: 'clinics',
      id,
      locale: 'ru',
      data: { _status: 'published' },
    });
    expect(scheduled._status).toBe('published');
    const { body: live } = await editor('GET', `/clinics/${id}?locale=ko`);
    expect(live).toMatchObject({ name: '나은병원', displayTitle: '나은병원', summary: '요약' });
  });
});

describe('an external identifier', () => {
  it('belongs to one document, drafts and trash included', async () => {
    const externalIds = [{ system: 'wikidata', value: 'Q1' }];
    const first = await create({ externalIds });
    expect(first.status).toBe(201);
    expect((await create({ externalIds })).status).toBe(400);
    expect((await create({ externalIds: [{ system: 'local', value: 'Q1' }] })).status).toBe(201);
    await editor('PATCH', `/clinics/${first.body.doc.id}`, { deletedAt: new Date().toISOString() });
    const again = await create({ externalIds });
    expect(errorsOf(again.body)).toEqual([
      {
        path: 'externalIds.0.value',
        label: 'Достоверность > Внешние идентификаторы 1 > Значение',
        message: expect.stringContaining('Q1'),
      },
    ]);
  });
});

describe('searching in the admin', () => {
  it('folds the case of Cyrillic and finds by a part of the title', async () => {
    await create({ name: 'Ёлочка в лесу' });
    const where = 'where[or][0][searchText][like]=ЕЛОЧКА';
    const byText = await editor('GET', `/clinics?locale=ru&${where}`);
    const byTitle = await editor('GET', '/clinics?locale=ru&where[displayTitle][like]=лЕсу');
    expect(byText.body.docs.map(({ name }: { name: string }) => name)).toEqual(['Ёлочка в лесу']);
    expect(byTitle.body.totalDocs).toBe(1);
  });

  it.each([
    ['published', { _status: 'published' }, { _status: 'published' }],
    ['put into the trash', { deletedAt: '2026-01-01' }, { deletedAt: expect.any(String) }],
  ])('finds the same documents when all that were found are %s', async (word, data, expected) => {
    await create({ name: `Ёлка, которую ищут: ${word}` }, '?locale=ru&draft=true');
    const where = `where[searchText][like]=${encodeURIComponent(`ЁЛКА ИЩУТ ${word}`)}`;
    const { body } = await editor('PATCH', `/clinics?locale=ru&draft=true&${where}`, data);
    expect(body).toMatchObject({ docs: [expected], errors: [] });
  });
});

describe('what belongs to a clinic', () => {
  it('lists its doctors and offers', async () => {
    const { id } = await aClinic(test.payload, { name: 'С врачом' });
    const doctor = await editor('POST', '/doctors?locale=ru&draft=true', {
      name: 'Иван Петров',
      positions: [{ clinic: id }],
    });
    const { body } = await editor('GET', `/clinics/${id}?locale=ru&depth=0`);
    expect(body.doctors.docs).toEqual([doctor.body.doc.id]);
    expect(body.offers.docs).toEqual([]);
  });
});

describe('a list that is asked for by ids', () => {
  it('lacks those that no document can have, and has the others', async () => {
    const { body } = await create({ name: 'По номеру' });
    const ask = (where: Where) => test.payload.find({ collection: 'clinics', where, draft: true });
    const byIds: Where = { id: { in: ['none', body.doc.id, '../etc', ''] } };
    const inAny: Where = { or: [{ id: { in: ['none'] } }, byIds] };
    for (const where of [byIds, { and: [byIds] }, inAny]) {
      expect((await ask(where)).docs.map(({ id }) => id)).toEqual([body.doc.id]);
    }
    expect((await ask({ id: { in: ['none'] } })).docs).toEqual([]);
  });
});
