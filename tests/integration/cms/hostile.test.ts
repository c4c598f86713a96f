import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../../support/builders.ts';
import { answerOf } from '../../support/cms-client.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';

let cms: CmsServer;
let clinic: string;

beforeAll(async () => {
  cms = await startCms();
  clinic = (await aClinic(cms.payload)).id;
}, CMS_START_MS);
afterAll(() => cms?.stop());

/** Queries that no database could answer, with the field that the answer names. */
const queries: [query: string, field: string][] = [
  ['page=1e99', 'page'],
  ['page=99999999999999999999', 'page'],
  ['page=-1', 'page'],
  ['page=abc', 'page'],
  ['page=1.5', 'page'],
  ['limit=1.5', 'limit'],
  ['limit=-5', 'limit'],
  ['limit=1e99', 'limit'],
  ['depth=1e99', 'depth'],
  ['depth=-1', 'depth'],
  ['joins[doctors][limit]=1e99', 'limit'],
  ['sort=nope', 'nope'],
  ['sort=-nope.more', 'nope.more'],
  ['sort=%00', 'sort'],
  ['sort[a]=b', 'sort'],
  ['where=abc', 'where'],
  ['where=[1]', 'where'],
  ['where[nope][equals]=x', 'nope'],
  ['where[name][nope]=x', 'name.nope'],
  ['where[and]=x', 'where.and'],
  ['where[or][0]=x', 'where.or'],
  ['where[name]=x', 'name'],
  ['where[name][equals][a]=b', 'name'],
  ['where[name][in][a]=b', 'name'],
  ['where[name][like][]=x', 'name'],
  ['where[name][contains][]=x', 'name'],
  ['where[name][all]=x', 'name'],
  ['where[location.longitude][near]=a,b', 'location.longitude'],
  ['where[name][like]=%00', 'where[name][like]'],
  ['where[beds][equals]=abc', 'beds'],
  ['where[beds][greater_than]=1e999', 'beds'],
  ['where[beds][in]=a,b', 'beds'],
  ['where[updatedAt][greater_than]=never', 'updatedAt'],
  ['where[updatedAt][equals]=275760-09-14', 'updatedAt'],
  ['where[support.visaInvitation][equals]=maybe', 'support.visaInvitation'],
  ['where[name][exists]=maybe', 'name'],
  ['locale=xx', ''],
];

describe('a query that cannot be answered', () => {
  it.each(queries)('is refused with the field’s name: %s', async (query, field) => {
    const { status, body } = await cms.as('editor').rest('GET', `/clinics?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ code: 'BAD_INPUT', message: expect.any(String) });
    expect(body.errors[0].field ?? '').toBe(field);
  });

  it('is refused of versions, counts and Payload’s own collections as well', async () => {
    for (const path of [
      ...['/clinics/versions?page=1e99', '/clinics/versions?where[version.beds][in]=a'],
      ...['/clinics/count?where[beds][equals]=x', '/translations?page=1e99'],
      ...['/payload-locked-documents?page=1e99', `/clinics/${clinic}?depth=1e99`],
    ]) {
      expect([path, (await cms.as('editor').rest('GET', path)).status]).toEqual([path, 400]);
    }
  });

  it('leaves alone what the admin asks', async () => {
    for (const query of [
      ...['page=1&limit=10&depth=0&sort=-updatedAt', 'limit=0', 'sort=displayTitle,-id'],
      'where[or][0][and][0][searchText][like]=клиника&where[and][0][beds][exists]=false',
      `where[updatedAt][less_than]=${new Date().toISOString()}&where[_status][not_equals]=draft`,
      `where[id][in]=${clinic}&where[provenance.sources][exists]=true`,
    ]) {
      const { status } = await cms.as('editor').rest('GET', `/clinics?${query}`);
      expect([query, status]).toEqual([query, 200]);
    }
  });
});

describe('an address that does not decode', () => {
  const paths = [
    ...['/api/%', '/api/clinics/%E0%A4', '/api/media/file/%E0%A4', '/media/%', '/media/%ED%A0%80'],
    ...['/admin/%', '/admin/collections/clinics/%E0%A4', '/%C0%80'],
  ];
  it.each(paths)('is refused with the cure: %s', async (path) => {
    const { status, body } = await answerOf(await cms.as('editor').request(path));
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ code: 'BAD_INPUT', field: 'path' });
    expect(body.errors[0].message).toContain('%25');
  });

  it('is none where it decodes', async () => {
    const answer = await cms.as('editor').request('/admin/collections/clinics?search=%D0%BA%25');
    expect(answer.status).toBe(200);
  });
});

const json = 'application/json';
const form = 'multipart/form-data; boundary=x';
const part = (head: string, body: string) =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const deep = (levels: number) => `{"description":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;

/** Bodies that are not a document's data, with what is answered to them. */
const bodies: [name: string, type: string, body: string | Buffer, status: number, field: string][] =
  [
    ['plain text', 'text/plain', '{"beds":3}', 415, 'Content-Type'],
    ['XML', 'application/xml', '<a/>', 415, 'Content-Type'],
    ['an encoded form', 'application/x-www-form-urlencoded', 'beds=3', 415, 'Content-Type'],
    ['nothing', json, '', 400, 'body'],
    ['half of a JSON', json, '{"beds":', 400, 'body'],
    ['null', json, 'null', 400, 'body'],
    ['a number', json, '7', 400, 'body'],
    ['a string', json, '"x"', 400, 'body'],
    ['a list', json, '[{"beds":1}]', 400, 'body'],
    ['3,000 levels', json, deep(3000), 400, 'description'],
    ['81 levels', json, deep(81), 400, 'description'],
    ['NUL in a text', json, '{"summary":"a\\u0000b"}', 400, 'summary'],
    ['NUL in a row', json, '{"contacts":[{"value":"\\u0000"}]}', 400, 'contacts.0.value'],
    ['NUL in a name', json, '{"na\\u0000me":1}', 400, 'body'],
    ['half of a pair', json, '{"summary":"a\\ud800b"}', 400, 'summary'],
    ['bytes that are not UTF-8', json, Buffer.from('7b226e616d65223a22ff227d', 'hex'), 400, 'body'],
    ['no tree', json, '{"description":{"root":{"children":[7]}}}', 400, 'description'],
    [
      'a tree of no list',
      json,
      '{"description":{"root":{"type":"root","children":7}}}',
      400,
      'description',
    ],
    ['a form without a boundary', 'multipart/form-data', 'x', 400, 'body'],
    ['a form that is none', form, 'nonsense', 400, 'body'],
    ['half of a form', form, `${part('name="_payload"', '{}')}--x\r\nContent-Disp`, 400, 'body'],
    [
      'a form with half of a JSON',
      form,
      `${part('name="_payload"', '{"a":')}--x--\r\n`,
      400,
      '_payload',
    ],
    ['a form with a list', form, `${part('name="_payload"', '[1]')}--x--\r\n`, 400, '_payload'],
    ['a form without data', form, `${part('name="a"', 'b')}--x--\r\n`, 400, '_payload'],
  ];

describe('a body that is no document’s data', () => {
  const targets = () => [
    ['PATCH', `/api/clinics/${clinic}?locale=ru`] as const,
    ['POST', '/api/clinics?locale=ru&draft=true'] as const,
    ['POST', '/api/media?locale=ru'] as const,
  ];
  it.each(bodies)(
    'is refused with the field and the cure: %s',
    async (_name, type, body, status, field) => {
      for (const [method, path] of targets()) {
        const init = {
          method,
          headers: { 'content-type': type },
          body: new Uint8Array(Buffer.from(body)),
        };
        const answer = await answerOf(await cms.as('editor').request(path, init));
        expect([path, answer.status]).toEqual([path, status]);
        expect(answer.body.errors[0]).toMatchObject({
          field,
          message: expect.stringMatching(/[а-я]/),
        });
      }
    },
  );

  it('leaves the document as it was', async () => {
    const { body } = await cms.as('editor').rest('GET', `/clinics/${clinic}?locale=ru`);
    const { summary, description, beds } = body;
    // MongoDB leaves out what has no value.
    expect([summary ?? null, description ?? null, beds ?? null]).toEqual([null, null, null]);
  });

  it('is answered in English to an English reader', async () => {
    const answer = await cms.as('editor', 'en').rest('POST', '/clinics?locale=ru', [1]);
    expect(answer.body.errors[0].message).toContain('send the document’s fields');
  });

  it.each(['a\0.jpg', 'a\ud800.jpg'])(
    'is a file under a name that no file has: %j',
    async (name) => {
      const bytes = Buffer.from(
        `${part('name="_payload"', '{}')}--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nabc\r\n--x--\r\n`,
        name.includes('\0') ? 'utf8' : 'utf16le',
      );
      const init = {
        method: 'POST',
        headers: { 'content-type': form },
        body: new Uint8Array(bytes),
      };
      const { status, body } = await answerOf(await cms.as('editor').request('/api/media', init));
      expect(status).toBe(400);
      expect(body.errors[0].code).toBe('BAD_INPUT');
    },
  );

  it('is a picture of 33 MB, of which the answer names the limit', async () => {
    const file = new File([new Uint8Array(33 * 1024 * 1024)], 'photo.jpg');
    const data = { alt: 'Фото', rights: 'CC0' };
    const { status, body } = await cms
      .as('editor')
      .upload('POST', '/media?locale=ru', { file, data });
    // Not 413, which the admin's form for many files takes for a success.
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      field: 'file',
      message: expect.stringContaining('20 МБ'),
    });
    expect(body.errors[0].data.errors).toEqual([{ path: 'file', message: body.errors[0].message }]);
  });
});

describe('no endpoint answers 5xx', () => {
  const endpoints = [
    ...['POST /users/login', 'POST /users/forgot-password', 'POST /users/reset-password'],
    ...['POST /users/unlock', 'POST /users/first-register', 'POST /users/verify/nope'],
    ...['POST /users/refresh-token', 'POST /clinics', 'PATCH /clinics', 'DELETE /clinics'],
    ...['POST /clinics/versions/nope', 'POST /clinics/nope/duplicate', 'PATCH /clinics/nope'],
    ...['POST /payload-locked-documents', 'POST /payload-preferences/x', 'POST /graphql'],
    ...['POST /translations/save', 'POST /translations/approve', 'POST /sites/nope/keys'],
    ...['POST /sites/trusted-documents', 'POST /payload-jobs/cancel', 'POST /media'],
  ];
  it.each(endpoints)('to bodies of every kind: %s', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ');
    const types = {
      name: { a: 1 },
      beds: [],
      email: { a: 1 },
      password: [1],
      token: {},
      _status: {},
    };
    const more = [
      ['', ''],
      [json, JSON.stringify(types)],
      [json, '{"__proto__":{"a":1},"constructor":{"prototype":1}}'],
    ] as const;
    for (const [type, body] of [...bodies.map(([, ...rest]) => rest), ...more]) {
      for (const override of [undefined, 'GET']) {
        const headers = {
          ...(type && { 'content-type': type }),
          ...(override && { 'x-payload-http-method-override': override }),
        };
        const init = { method, headers, body: new Uint8Array(Buffer.from(body)) };
        const { status } = await cms.as('admin').request(`/api${path}`, init);
        expect([String(body).slice(0, 60), override, status < 500]).toEqual([
          ...[String(body).slice(0, 60), override, true],
        ]);
      }
    }
  });

  it('to any method', async () => {
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST', 'PROPFIND']) {
      for (const path of ['/api/clinics', '/api/graphql', '/api/nope', '/api/clinics/nope']) {
        const { status } = await cms.as('editor').request(path, { method });
        expect([method, path, status < 500]).toEqual([method, path, true]);
      }
    }
  });
});

describe('a query of GraphQL that cannot be answered', () => {
  it.each([
    ['syntax', '{ Clinics {'],
    ['an unknown field', '{ Nope { id } }'],
    ['a missing variable', 'query($id: String!) { Clinic(id: $id) { id } }'],
    ['a page below nought', '{ Clinics(page: -1) { totalDocs } }'],
    ['NUL in a condition', '{ Clinics(where: { name: { like: "\\u0000" } }) { totalDocs } }'],
    ['an unknown order', '{ Clinics(sort: "nope") { totalDocs } }'],
  ])('has a code and its words: %s', async (_name, query) => {
    const { errors } = await cms.as('editor').graphql(query);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).not.toBe('');
  });
});
