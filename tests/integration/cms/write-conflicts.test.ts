import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { answerOf } from '../../support/cms-client.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';
import type { RestAnswer } from '../../support/rest-api.ts';

let cms: CmsServer;
beforeAll(async () => {
  cms = await startCms();
}, CMS_START_MS);
afterAll(() => cms?.stop());

const pathOf = (id: string) => `/clinics/${id}?locale=ru&depth=0`;
const stored = (id: string) => cms.payload.findByID({ collection: 'clinics', id, locale: 'ru' });
let count = 0;
/** Of the collections the one that Payload's GraphQL updates without groups that it requires. */
async function aScheme() {
  count += 1;
  const data = { code: `code${count}`, name: 'Лицензия', sourceLocale: 'ru', _status: 'published' };
  return cms.payload.create({ collection: 'schemes', locale: 'ru', data: data as never });
}
const scheme = (id: string) => cms.payload.findByID({ collection: 'schemes', id, locale: 'ru' });

describe('writes of one document at the same moment', () => {
  it('are each done over REST', async () => {
    const { id } = await aClinic(cms.payload);
    const save = (beds: number) =>
      cms.as('editor').rest('PATCH', pathOf(id), { beds, _status: 'published' });
    for (const round of [1, 2]) {
      const answers = await Promise.all([0, 1, 2].map((each) => save(round * 10 + each)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(Math.floor(Number((await stored(id)).beds) / 10)).toBe(round);
    }
  });

  it('are each done over GraphQL', async () => {
    const { id } = await aScheme();
    const save = (kind: string) =>
      cms.as('editor').graphql(`mutation {
        updateScheme(id: "${id}", locale: ru, data: { kind: ${kind} }) { kind }
      }`);
    const kinds = ['iso', 'spa', 'licence'];
    const answers = await Promise.all(kinds.map(save));
    expect(answers.map(({ data, errors }) => errors ?? data.updateScheme.kind)).toEqual(kinds);
  });
});

it('writes of several documents at the same moment are made, or name in words each document that they left', async () => {
  const ids = [];
  for (let index = 0; index < 3; index++) ids.push((await aScheme()).id);
  const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
  type Row = { id: string; message?: string };
  const save = async (kind: string) => {
    const path = `/schemes?${where}&locale=ru&depth=0`;
    const { body } = await cms.as('editor').rest('PATCH', path, { kind });
    return { docs: body.docs as Row[], errors: body.errors as Row[] };
  };
  for (const { docs, errors } of await Promise.all(['iso', 'spa', 'licence'].map(save))) {
    expect([...docs, ...errors].map(({ id }) => String(id)).sort()).toEqual(ids.map(String).sort());
    for (const { message } of errors) expect(message).toContain('повторите её');
  }
});

it('sign-ins of one account at the same moment each keep their session', async () => {
  const { email } = await aUser(cms.payload, { roles: ['editor'] });
  const signIn = () => cms.as().rest('POST', '/users/login', { email, password: STAFF_PASSWORD });
  const answers = await Promise.all([signIn(), signIn(), signIn(), signIn()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  for (const { body } of answers) {
    const headers = { authorization: `JWT ${body.token}` };
    const me = await answerOf(await cms.as().request('/api/users/me', { headers }));
    expect(me.body.user).toMatchObject({ email });
  }
});

describe('a write of an older version of a document', () => {
  const ways: Record<string, (id: string, rev: string) => Promise<RestAnswer>> = {
    'REST with the field rev': (id, rev) =>
      cms.as('admin').rest('PATCH', pathOf(id), { foundedYear: 1960, rev }),
    'REST with If-Match': async (id, rev) =>
      answerOf(
        await cms.as('admin').request(`/api${pathOf(id)}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', 'if-match': `"${rev}"` },
          body: JSON.stringify({ beds: 10, foundedYear: 1960 }),
        }),
      ),
    'the form of the admin': async (id, rev) => {
      const body = new FormData();
      const form = { beds: 10, foundedYear: 1960, rev, _status: 'published' };
      body.set('_payload', JSON.stringify(form));
      return answerOf(
        await cms.as('admin').request(`/api${pathOf(id)}`, { method: 'PATCH', body }),
      );
    },
  };

  it.each(Object.entries(ways))(
    'is refused with 409, what differs, and who changed it when (%s)',
    async (_, write) => {
      const { id } = await aClinic(cms.payload, { beds: 10, foundedYear: 1950 });
      const read = await cms.as('admin').rest('GET', pathOf(id));
      expect(read.headers.get('etag')).toBe(`"${read.body.rev}"`);
      const other = await cms.as('editor').rest('PATCH', pathOf(id), { beds: 20 });
      expect(other.status).toBe(200);
      const { status, body } = await write(id, read.body.rev);
      expect([status, body.errors[0].code]).toEqual([409, 'CONFLICT']);
      expect(body.errors[0].message).toMatch(/Документ изменил/);
      expect(body.errors[0].data).toMatchObject({
        code: 'CONFLICT',
        rev: other.body.doc.rev,
        changedAt: expect.stringMatching(/^\d{4}-/),
        changedBy: { id: cms.people.editor.id, name: expect.any(String) },
        differences: expect.arrayContaining([
          expect.objectContaining({
            path: 'foundedYear',
            yours: 1960,
            theirs: 1950,
            changed: 'yours',
          }),
        ]),
      });
      expect(await stored(id)).toMatchObject({ beds: 20, foundedYear: 1950 });
      expect((await write(id, body.errors[0].data.rev)).status).toBe(200);
    },
  );

  it('is refused over GraphQL with the same facts, and leaves the other mutations of the request alone', async () => {
    const [one, two] = [await aScheme(), await aScheme()];
    await cms.as('editor').rest('PATCH', `/schemes/${one.id}?locale=ru`, { kind: 'iso' });
    const { data, errors } = await cms.as('admin').graphql(`mutation {
      stale: updateScheme(id: "${one.id}", locale: ru, data: { kind: spa, rev: "1" }) { kind }
      fresh: updateScheme(id: "${two.id}", locale: ru, data: { kind: spa, rev: "1" }) { kind rev }
    }`);
    expect(data).toEqual({ stale: null, fresh: { kind: 'spa', rev: '2' } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      statusCode: 409,
      data: { rev: '2', changedBy: { id: cms.people.editor.id } },
    });
    expect((await scheme(one.id)).kind).toBe('iso');
  });
});

it('a GraphQL request writes text of one language and a shared field of the same document, and both are kept', async () => {
  const { id } = await aScheme();
  const { data, errors } = await cms.as('editor').graphql(`mutation {
    text: updateScheme(id: "${id}", locale: ar, data: { name: "ترخيص" }) { name }
    kind: updateScheme(id: "${id}", locale: ru, data: { kind: spa }) { kind }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ text: { name: 'ترخيص' }, kind: { kind: 'spa' } });
  expect(await scheme(id)).toMatchObject({ name: 'Лицензия', kind: 'spa' });
  const arabic = await cms.as('editor').rest('GET', `/schemes/${id}?locale=ar&depth=0`);
  expect(arabic.body).toMatchObject({ name: 'ترخيص', kind: 'spa' });
});
