import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/restApi.ts';
import { type TestPayload, testPayload } from '../../support/testPayload.ts';

type Who = 'admin' | 'editor' | 'translator' | 'reviewer' | 'second';
type Entry = Record<string, unknown> & { path: string; at: string };

let test: TestPayload;
const as = {} as Record<Who, RestApi>;
const ids = {} as Record<Who, string>;
beforeAll(async () => {
  test = await testPayload();
  const people: Record<Who, Parameters<typeof aUser>[1]> = {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
    translator: { roles: ['translator'], workingLocales: ['ar'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
    second: { roles: ['reviewer'], workingLocales: ['ar'] },
  };
  for (const [who, data] of Object.entries(people) as [Who, Parameters<typeof aUser>[1]][]) {
    const { id, email } = await aUser(test.payload, data);
    ids[who] = id;
    as[who] = await restApi(test.payload, email);
  }
});
afterAll(() => test.stop());

/** A published clinic, and the operations on its Arabic texts. */
async function aCase(data: object = {}) {
  const { id: document } = await aClinic(test.payload, {
    name: 'Клиника сердца',
    summary: 'Больница принимает взрослых и детей.',
    ...data,
  });
  const key = { collection: 'clinics', document, locale: 'ar' };
  const run = (who: Who, operation: string, body: object) =>
    as[who]('POST', `/translations/${operation}`, { ...key, ...body });
  const state = async () =>
    (await as.admin('GET', `/translations/state?${new URLSearchParams(key)}`)).body;
  const entry = async (path: string) =>
    ((await state()).entries as Entry[]).find((each) => each.path === path);
  const history = async (query = {}) =>
    (await as.admin('GET', `/translations/history?${new URLSearchParams({ ...key, ...query })}`))
      .body;
  return { document, run, state, entry, history };
}

describe('a text', () => {
  it('is saved, approved by another and live', async () => {
    const { run, entry, history } = await aCase();
    const text = { path: 'summary', value: 'يستقبل المستشفى الكبار والأطفال.' };
    const { status, body } = await run('translator', 'save', text);
    expect(status).toBe(200);
    expect(body.entry).toMatchObject({ state: 'inReview', by: ids.translator, value: text.value });
    const seen = { summary: body.entry.at };
    const answer = await run('reviewer', 'approve', { paths: ['summary'], seen });
    expect(answer.body).toMatchObject({ approved: ['summary'], refused: [] });
    expect(await entry('summary')).toMatchObject({ state: 'approved', live: true });
    expect((await history()).rows).toMatchObject([
      { action: 'approve', user: { id: ids.reviewer }, before: { state: 'inReview' } },
      { action: 'write', user: { id: ids.translator }, path: 'summary' },
    ]);
  });
});
