import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectionProblems } from '../../../translations/runs/messages.ts';
import { aClinic } from '../../support/builders.ts';
import { restApi } from '../../support/rest-api.ts';
import { type Member, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let people: Record<'editor' | 'french', Member>;
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    editor: { roles: ['editor'] },
    french: { roles: ['translator'], workingLocales: ['fr'] },
  });
});
afterAll(() => test?.stop());

const post = (who: keyof typeof people, path: string, body: object) =>
  people[who].api('POST', `/translationRuns/${path}`, body);
const runCount = async () =>
  (await test.payload.count({ collection: 'translationRuns' })).totalDocs;
const everything = { collection: 'clinics', documents: 'all', locales: ['fr'] };

describe('a run over REST', () => {
  it('is started, followed and cancelled by whoever works in its languages', async () => {
    const { id } = await aClinic(test.payload);
    const started = await post('french', 'start', { ...everything, documents: [id] });
    const { run } = started.body;
    const { api } = people.french;
    const progress = await api('GET', `/translationRuns/progress/${run}`);
    expect(progress).toMatchObject({ status: 200, body: { id: run, status: 'preparing' } });
    const going = await api('GET', '/translationRuns/going');
    expect(going.body.runs).toMatchObject([{ id: run }]);
    const cancelled = await api('POST', `/translationRuns/cancel/${run}`);
    expect(cancelled).toMatchObject({ status: 200, body: { cancelled: true } });
  });

  it('is estimated before', async () => {
    await aClinic(test.payload, { summary: 'Сколько знаков?' });
    const { status, body } = await post('editor', 'estimate', everything);
    expect(status).toBe(200);
    expect(body.locales).toMatchObject([{ locale: 'fr' }]);
    expect(body.documents).toBeGreaterThan(0);
  });

  it.each([
    ['languages of others', { ...everything, locales: ['fr', 'ar', 'de'] }, 403, 'locales'],
    ['a language that there is not', { ...everything, locales: ['xx'] }, 400, 'locales.0'],
    ['no language', { ...everything, locales: [] }, 400, 'locales'],
    ['documents in a word', { ...everything, documents: 'some' }, 400, 'documents'],
    ['a collection without texts', { ...everything, collection: 'users' }, 400, 'collection'],
    ['nothing', {}, 400, 'collection'],
  ])('is refused in the language of the reader: %s', async (_what, asked, status, field) => {
    const before = await runCount();
    for (const path of ['estimate', 'start']) {
      const answer = await post('french', path, asked);
      const [error] = answer.body.errors;
      expect(answer.status).toBe(status);
      expect(error).toMatchObject({ field, message: error.messages.ru });
      expect(error.message).toMatch(/[а-я]{3}/);
      expect(error.messages.en).toMatch(/[a-z]{3}/);
    }
    expect(await runCount()).toBe(before);
  });

  it('The estimate of an edit tells editors alone what it makes stale', async () => {
    const { id } = await aClinic(test.payload, { summary: 'До правки.' });
    const edit = { collection: 'clinics', document: id, texts: { summary: 'После правки.' } };
    const answers = [
      await post('editor', 'estimateEdit', edit),
      await post('french', 'estimateEdit', edit),
      await post('editor', 'estimateEdit', { ...edit, texts: { summary: 7 } }),
      await post('editor', 'estimateEdit', { ...edit, document: '64b7f0c2a1d3e4f5a6b7c8d9' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 400, 404]);
    expect(answers[0]?.body).toMatchObject({ locales: [], words: 0 });
    expect(answers[1]?.body.errors[0].message).toMatch(/редакторов/);
    expect(answers[2]?.body.errors[0].field).toBe('texts.summary');
  });

  it('names the languages that somebody does not work in', async () => {
    const { body } = await post('french', 'start', { ...everything, locales: ['fr', 'ar', 'de'] });
    expect(body.errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Вы не можете запускать машинный перевод на эти языки: ar, de.',
    });
  });

  it('wants documents that are named one by one to be few', async () => {
    const documents = Array.from({ length: 5_001 }, (_, at) => String(at));
    const { body } = await post('editor', 'start', { ...everything, documents });
    expect(body.errors[0].messages).toEqual(selectionProblems.manyDocuments(5_000));
  });

  it('that is not there is not found, and nothing is told to the public', async () => {
    const { api } = people.editor;
    const missing = await api('GET', '/translationRuns/progress/64b7f0c2a1d3e4f5a6b7c8d9');
    expect(missing).toMatchObject({ status: 404 });
    expect(missing.body.errors[0].message).toBe('Такого запуска нет.');
    const nobody = await restApi(test.payload);
    const answers = [
      await nobody('GET', '/translationRuns/going'),
      await nobody('POST', '/translationRuns/start', everything),
      await nobody('POST', '/translationRuns/cancel/1', {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(answers[0]?.body.errors[0].message).toBe('Сначала войдите.');
  });
});
