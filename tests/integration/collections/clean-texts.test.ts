import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { operations } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

const dirty = 'Клини\u202Eка\r\nСе\u200Bвер\u001F';
const clean = 'Клиника Север';

let test: TestPayload;
let api: RestApi;

beforeAll(async () => {
  test = await testPayload();
  const { email } = await aUser(test.payload, { roles: ['admin'] });
  api = await restApi(test.payload, email);
});
afterAll(() => test.stop());

describe('a text of one line', () => {
  it('has one line and nothing invisible, localized or not, in groups and lists, as a draft too', async () => {
    const { status, body } = await api('POST', '/clinics?locale=ru&draft=true', {
      name: dirty,
      originalName: dirty,
      city: dirty,
      insurers: [dirty],
      contacts: [{ kind: 'phone', value: '+7 423\u200B 123-45-67\n' }],
      externalIds: [{ system: 'wiki\u0007data', value: 'Q\u202E1' }],
      sourceLocale: 'ru',
      _status: 'draft',
    });
    expect([status, body.errors]).toEqual([201, undefined]);
    expect(body.doc).toMatchObject({
      name: clean,
      displayTitle: clean,
      originalName: clean,
      city: clean,
      insurers: [clean],
      contacts: [{ value: '+7 423 123-45-67' }],
      externalIds: [{ system: 'wikidata', value: 'Q1' }],
    });
  });

  it('is cleaned in a translation that REST writes over the document', async () => {
    const { id } = await aClinic(test.payload);
    await api('PATCH', `/clinics/${id}?locale=ar`, { name: 'مستشفى\u202E\nالأمل' });
    const { body } = await api('GET', `/clinics/${id}?locale=ar&draft=true`);
    expect(body.name).toBe('مستشفى الأمل');
  });

  it('is cleaned in a translation that the workbench saves', async () => {
    const { id } = await aClinic(test.payload);
    const save = operations({ collection: 'clinics', document: id, locale: 'en' });
    const { status } = await save(api, 'save', {
      path: 'name',
      value: 'Hope\u0000\nclinic',
      seen: null,
    });
    expect(status).toBe(200);
    const { body } = await api('GET', `/clinics/${id}?locale=en&draft=true`);
    expect(body.name).toBe('Hope clinic');
  });

  it('is cleaned in people’s names', async () => {
    const { body } = await api('POST', '/users', {
      email: 'clean@example.org',
      password: 'a long password 1',
      name: dirty,
      roles: ['editor'],
    });
    expect(body.doc.name).toBe(clean);
  });
});
