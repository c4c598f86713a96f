import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic, aDoctor, aUser } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type Doc = Record<string, unknown> & { id: string };
type Position = { id: string; clinic: string; role?: string | null };

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

const read = async (id: string, locale: string, draft = false) =>
  (await test.payload.findByID({
    collection: 'clinics',
    id,
    locale: locale as 'ru',
    draft,
    depth: 0,
  })) as unknown as Doc;

const write = (id: string, locale: string, data: object, options: object = {}) =>
  test.payload.update({
    collection: 'clinics',
    id,
    locale: locale as 'ru',
    data: data as never,
    ...options,
  });

const versions = async (id: string) =>
  (await test.payload.countVersions({ collection: 'clinics', where: { parent: { equals: id } } }))
    .totalDocs;

describe('text of another locale', () => {
  it('is kept in its record and shown in the field', async () => {
    const { id } = await aClinic(test.payload);
    await write(id, 'ar', { name: 'عيادة' });
    expect((await read(id, 'ar')).name).toBe('عيادة');
    expect((await read(id, 'all')).name).not.toHaveProperty('ar');
  });

  it('makes no version and leaves a pending draft where it is', async () => {
    const { id } = await aClinic(test.payload, { beds: 3 });
    await write(id, 'ru', { name: 'Правка', beds: 9 }, { draft: true });
    const before = await versions(id);
    const form = await read(id, 'ar', true);
    await write(id, 'ar', { ...form, name: 'عيادة', _status: 'published' });
    await write(id, 'ar', { name: 'عيادة ثانية' }, { draft: true });
    expect(await versions(id)).toBe(before);
    const live = await read(id, 'ru');
    expect(live).toMatchObject({ _status: 'published', beds: 3 });
    expect(live.name).not.toBe('Правка');
    expect((await read(id, 'ru', true)).name).toBe('Правка');
  });

  it('stays with its own row when rows are swapped, inserted and removed', async () => {
    const clinics = [await aClinic(test.payload), await aClinic(test.payload)];
    const doctor = await aDoctor(test.payload, { clinics: clinics.map(({ id }) => id) });
    const rolesIn = async (locale: string) => {
      const { positions } = (await test.payload.findByID({
        collection: 'doctors',
        id: doctor.id,
        locale: locale as 'ru',
        depth: 0,
      })) as unknown as { positions: Position[] };
      return positions;
    };
    const save = (locale: string, positions: object[]) =>
      test.payload.update({
        collection: 'doctors',
        id: doctor.id,
        locale: locale as 'ru',
        data: { positions, _status: 'published' } as never,
      });
    const [first, second] = await rolesIn('ru');
    await save('ar', [
      { ...first, role: 'الأول' },
      { ...second, role: 'الثاني' },
    ]);
    await save('ru', [second ?? {}, { clinic: clinics[0]?.id, role: 'Новая' }, first ?? {}]);
    expect((await rolesIn('ar')).map(({ role }) => role ?? null)).toEqual([
      'الثاني',
      null,
      'الأول',
    ]);
    await save('ru', (await rolesIn('ru')).slice(2));
    expect((await rolesIn('ar')).map(({ role }) => role)).toEqual(['الأول']);
  });

  it('is kept for a document whose source language is Korean, which needs no Russian', async () => {
    const { id } = await aClinic(
      test.payload,
      { name: '서울병원', country: 'KR' },
      { locale: 'ko' },
    );
    expect((await read(id, 'ko')).name).toBe('서울병원');
    await write(id, 'ru', { name: 'Сеульская больница' });
    expect((await read(id, 'ru')).name).toBe('Сеульская больница');
    expect((await read(id, 'all')).name).toEqual({ ko: '서울병원' });
  });

  it('is lost by none of eight writers at once', async () => {
    const { id } = await aClinic(test.payload);
    const texts = ['name', 'summary', 'address', 'city'];
    await Promise.all(texts.map((field) => write(id, 'fr', { [field]: `texte de ${field}` })));
    expect(await read(id, 'fr')).toMatchObject(
      Object.fromEntries(texts.map((field) => [field, `texte de ${field}`])),
    );
  });

  it('waits for review again when an approved wording is changed, and the old one stays live', async () => {
    const { id } = await aClinic(test.payload, { name: 'Клиника' });
    const key = { collection: 'clinics', document: id, locale: 'ar' as const };
    await write(id, 'ar', { name: 'الأول' });
    expect(await approve(test.payload, key, { by: null })).toMatchObject({ approved: ['name'] });
    await write(id, 'ar', { name: 'الثاني' });
    const { docs } = await test.payload.find({
      collection: 'translations',
      where: { and: [{ document: { equals: id } }, { locale: { equals: 'ar' } }] },
    });
    expect(docs[0]?.entries).toMatchObject([
      { state: 'inReview', value: 'الثاني', approved: { value: 'الأول' } },
    ]);
  });
});

describe('publishing by accident', () => {
  it('is refused for one locale over the API, and in a form of another locale with shared edits', async () => {
    const { id } = await aClinic(test.payload, { beds: 3 });
    await write(id, 'ru', { beds: 5 }, { draft: true });
    const editor = await aUser(test.payload, { roles: ['editor'] });
    const asEditor = { user: editor, overrideAccess: false, req: { payloadAPI: 'REST' } };
    await expect(
      write(id, 'ar', { name: 'عيادة' }, { ...asEditor, publishSpecificLocale: 'ar' }),
    ).rejects.toThrow();
    await expect(
      write(id, 'ar', { name: 'عيادة', beds: 7, _status: 'published' }, asEditor),
    ).rejects.toThrow();
    expect((await read(id, 'ru')).beds).toBe(3);
  });

  it('does not happen to a pending draft when an update names neither draft nor status', async () => {
    const { id } = await aClinic(test.payload, { beds: 3 });
    await write(id, 'ru', { beds: 5 }, { draft: true });
    await write(id, 'ru', { foundedYear: 1990 });
    expect(await read(id, 'ru')).toMatchObject({ beds: 3, _status: 'published' });
    expect(await read(id, 'ru', true)).toMatchObject({ beds: 5, foundedYear: 1990 });
  });

  it('is not possible for a translator, who can change text and nothing else', async () => {
    const { id } = await aClinic(test.payload, { beds: 3 });
    const translator = await aUser(test.payload, { roles: ['translator'], workingLocales: ['ar'] });
    const as = { user: translator, overrideAccess: false };
    await write(id, 'ar', { name: 'عيادة', beds: 999 }, as);
    expect(await read(id, 'ar')).toMatchObject({ name: 'عيادة', beds: 3 });
    await expect(write(id, 'ar', { _status: 'published' }, as)).rejects.toThrow();
    await expect(write(id, 'ru', { name: 'Чужое' }, as)).rejects.toThrow();
    await expect(write(id, 'fr', { name: 'Autre' }, as)).rejects.toThrow();
  });
});

describe('a scheduled publish', () => {
  it('publishes a Korean document whole, though jobs run in the default locale', async () => {
    const draft = { name: '인천병원', country: 'KR', _status: 'draft' };
    const { id } = await aClinic(test.payload, draft, { locale: 'ko' });
    await test.payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: { type: 'publish', doc: { relationTo: 'clinics', value: id }, locale: 'ar' } as never,
      waitUntil: new Date(Date.now() - 1_000),
    });
    await test.payload.jobs.run();
    expect(await read(id, 'ko')).toMatchObject({ _status: 'published', name: '인천병원' });
  });
});
