import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import { approve } from '../../../translations/review/approve.ts';
import { aClinic } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let api: RestApi;
let english: RestApi;
/** A clinic written in Korean, one in Russian. */
let korean: string;
let russian: string;

beforeAll(async () => {
  test = await testPayload();
  const { admin } = await staff(test.payload, { admin: { roles: ['admin'] } });
  api = admin.api;
  english = await restApi(test.payload, admin.email, 'en');
  korean = (await aClinic(test.payload, { name: '부평힘찬병원' }, { locale: 'ko' })).id;
  russian = (await aClinic(test.payload, { name: 'Глазная клиника «Образец»' })).id;
  await name(korean, 'ru', 'Больница Пупхён Химчхан');
  await name(korean, 'en', 'Bupyeong Himchan Hospital');
  await name(russian, 'ar', 'مُسْتَشْفَى العيون');
  await name(russian, 'ko', '견본 안과');
});
afterAll(() => test.stop());

/** Writes a clinic's name in another language. */
async function name(id: string, locale: Locale, text: string): Promise<void> {
  const { status } = await api('PATCH', `/clinics/${id}?locale=${locale}&draft=true`, {
    name: text,
  });
  expect(status).toBe(200);
}

type Doc = { id: string; displayTitle: string; document: string; locale: string };

const ask = async (path: string, where: Record<string, string>): Promise<Doc[]> => {
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: '100', ...where });
  const { status, body } = await api('GET', `${path}?${query}`);
  expect(status).toBe(200);
  return body.docs;
};

describe('the admin’s search', () => {
  it.each([
    ['its own language', '부평', () => korean],
    ['its Russian name, in any case', 'химчхан ПУПХЁН', () => korean],
    ['its Latin name', 'himchan', () => korean],
    ['its own Russian name', 'глазная', () => russian],
    ['its Arabic name without vowel signs', 'مستشفى', () => russian],
    ['its Korean name', '안과', () => russian],
  ])('finds a clinic by %s', async (_language, words, clinic) => {
    for (const field of ['searchText', 'displayTitle']) {
      const found = await ask('/clinics', { [`where[or][0][${field}][like]`]: words });
      expect(found.map(({ id }) => id)).toEqual([clinic()]);
    }
  });

  it('leaves out what is called so in any language when that is asked for', async () => {
    const found = await ask('/clinics', { 'where[searchText][not_like]': 'himchan' });
    expect(found.map(({ id }) => id)).toEqual([russian]);
  });

  it('finds nothing by words that no name has, nor by names of other collections', async () => {
    expect(await ask('/clinics', { 'where[searchText][like]': 'кардиология' })).toEqual([]);
    expect(await ask('/doctors', { 'where[searchText][like]': 'himchan' })).toEqual([]);
  });

  it.each(['Глазная', '안과', 'العيون'])(
    'finds translations by their document’s name: %s',
    async (words) => {
      const found = await ask('/translations', { 'where[or][0][document][like]': words });
      expect(new Set(found.map(({ document }) => document))).toEqual(new Set([russian]));
      expect(found.map(({ locale }) => locale)).toContain('ar');
    },
  );

  it('finds what was done to a document by its name', async () => {
    const rows = await ask('/auditLog', { 'where[document][like]': 'Himchan' });
    expect(new Set(rows.map(({ document }) => document))).toEqual(new Set([korean]));
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('a title in a list', () => {
  const titleOf = async (id: string, reader: RestApi) => {
    const query = `where[id][equals]=${id}&select[displayTitle]=true&draft=true`;
    const { body } = await reader('GET', `/clinics?${query}`);
    return body.docs[0].displayTitle;
  };

  it('is the reader’s, where the document has a name in their language', async () => {
    expect(await titleOf(korean, api)).toBe('Больница Пупхён Химчхан');
    expect(await titleOf(korean, english)).toBe('Bupyeong Himchan Hospital');
    expect(await titleOf(russian, english)).toBe('Глазная клиника «Образец»');
  });

  it('is no machine’s, and the approved one when another waits', async () => {
    const key = { collection: 'clinics', document: korean, locale: 'ru' } as const;
    await approve(test.payload, key, { by: null, override: { reason: 'Имя собственное' } });
    await name(korean, 'ru', 'Другая больница');
    expect(await titleOf(korean, api)).toBe('Больница Пупхён Химчхан');
  });

  it('changes nothing of what is stored, also after a save', async () => {
    const read = await api('GET', `/clinics/${korean}?locale=ko&depth=0`);
    expect(read.body.displayTitle).toBe('부평힘찬병원');
    const { body } = await api('GET', `/clinics?where[id][equals]=${korean}&locale=ko&depth=0`);
    const { displayTitle } = body.docs[0];
    const saved = await api('PATCH', `/clinics/${korean}?locale=ko`, { displayTitle, beds: 12 });
    expect(saved.body.doc).toMatchObject({ displayTitle: '부평힘찬병원', beds: 12 });
  });
});

describe('records from before they had names', () => {
  it('get them when the database is brought up to date', async () => {
    await forgetNames();
    const search = { 'where[searchText][like]': 'himchan' };
    expect(await ask('/clinics', search)).toEqual([]);
    await migrateAgain();
    expect((await ask('/clinics', search)).map(({ id }) => id)).toEqual([korean]);
  });
});

type Native = { updateMany(filter: object, change: object): Promise<unknown> };

/** Takes the names away past Payload. */
async function forgetNames(): Promise<void> {
  const db = test.payload.db as unknown as {
    name: string;
    collections: Record<string, Native>;
    drizzle: { run(statement: string): Promise<unknown> };
  };
  if (db.name === 'mongoose') {
    await db.collections.translations?.updateMany({}, { $unset: { title: 1, searchText: 1 } });
    return;
  }
  await db.drizzle.run('UPDATE translations SET title = NULL, search_text = NULL');
}

async function migrateAgain(): Promise<void> {
  const { payload } = test;
  if (payload.db.name === 'mongoose') {
    const { up } = await import('../../../src/migrations/mongo/name-records.ts');
    return up({ payload });
  }
  const { up } = await import('../../../src/migrations/20261130_020000_name_records.ts');
  const { drizzle } = payload.db as unknown as { drizzle: unknown };
  return up({ db: drizzle, payload } as never);
}
