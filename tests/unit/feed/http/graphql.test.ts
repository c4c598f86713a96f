import { describe, expect, it } from 'vitest';
import { feedVersion } from '../../../../src/feed/schema/index.ts';
import { aClinic, aSite, keyOf, publish, sha256 } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const feed = () => aFeed(publish(aClinic({ name: { ru: 'Клиника', en: 'Clinic' } })));
const get = (query: string, headers: Record<string, string> = {}) =>
  ({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers }) as const;
const post = (payload: unknown, headers: Record<string, string> = {}) =>
  ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  }) as const;

const names = '{ clinics(locale: "ru") { edges { node { name } } } }';

describe('a request', () => {
  it('is answered by POST and by GET, with variables', async () => {
    const byGet = await feed().request(get(names));
    const byPost = await feed().request(post({ query: names }));
    expect(byGet.statusCode).toBe(200);
    expect(byGet.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(byGet.body).toBe(byPost.body);
    expect(byGet.json().data.clinics.edges).toEqual([{ node: { name: 'Клиника' } }]);
    const query = 'query ($slug: String) { clinic(slug: $slug) { slug } }';
    const variables = { slug: 'clinic-1' };
    expect((await feed().request(post({ query, variables }))).json().data.clinic).toEqual(
      variables,
    );
  });

  it('says its version, its id and the age of its data', async () => {
    const { headers } = await feed().request(get(names));
    expect(headers).toMatchObject({ 'x-feed-version': feedVersion, 'x-feed-age': '0' });
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/);
    const own = await feed().request(get(names, { 'x-request-id': 'abc-1' }));
    expect(own.headers['x-request-id']).toBe('abc-1');
    const bad = await feed().request(get(names, { 'x-request-id': 'a b\tc' }));
    expect(bad.headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  it('tells what it cost', async () => {
    expect((await feed().ask(names)).extensions).toEqual({
      cost: { requested: 41, limit: 10_000 },
    });
  });

  it.each([
    ['no key', { authorization: '' }],
    ['an unknown key', { authorization: 'Bearer pk_unknown' }],
    ['something else than a key', { authorization: 'Basic abc' }],
  ])('is refused with %s, by status and code', async (_, headers) => {
    for (const options of [get(names, headers), post({ query: '{ __typename }' }, headers)]) {
      const response = await feed().request(options);
      expect(response.statusCode).toBe(401);
      expect(response.headers).toMatchObject({
        'www-authenticate': 'Bearer',
        'cache-control': 'no-store',
      });
      expect(response.json().errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('is refused with an expired key, and served with the one that replaces it', async () => {
    const keys = [
      { hash: sha256('pk_old'), expiresAt: '2020-01-01T00:00:00Z' },
      { hash: sha256('pk_new'), expiresAt: null },
    ];
    const node = aFeed(publish(aSite({ keys })));
    const status = async (key: string) =>
      (await node.request(get('{ __typename }', { authorization: `Bearer ${key}` }))).statusCode;
    expect(await status('pk_old')).toBe(401);
    expect(await status('pk_new')).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is not taken as %s, which a form of another site could send',
    async (type) => {
      const response = await feed().request(post({ query: names }, { 'content-type': type }));
      expect(response.statusCode).toBe(415);
    },
  );

  it('is not taken by other methods', async () => {
    const response = await feed().request({ ...post({ query: names }), method: 'PUT' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('may have 64 KB', async () => {
    const padded = (bytes: number) => {
      const body = JSON.stringify({ query: names });
      return body + ' '.repeat(bytes - body.length);
    };
    expect((await feed().request(post(padded(64 * 1024)))).statusCode).toBe(200);
    const response = await feed().request(post(padded(64 * 1024 + 1)));
    expect(response.statusCode).toBe(413);
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['no JSON', '{"query":'],
    ['no query', '{}'],
    ['several queries at once', '[{"query":"{ __typename }"}]'],
    ['no GraphQL', { query: '{ clinics(' }],
    ['an unknown field', { query: '{ secrets }' }],
    ['an unknown locale', { query: '{ clinics(locale: "xx") { totalCount } }' }],
    [
      'a wrong variable',
      { query: 'query ($n: Int) { clinics(first: $n) { totalCount } }', variables: { n: 'x' } },
    ],
    ['a page that is too large', { query: '{ clinics(first: 101) { totalCount } }' }],
    ['an id of something else', { query: '{ node(id: "clinic-1") { id } }' }],
    ['two ways to say which', { query: '{ clinic(id: "x", slug: "y") { id } }' }],
    [
      'a null where none may be',
      { query: 'query ($id: ID = "x") { node(id: $id) { id } }', variables: { id: null } },
    ],
    ['an unknown operation', { query: 'query a { __typename }', operationName: 'b' }],
  ])('with %s is said as BAD_INPUT, without a word of the inside', async (_, payload) => {
    const response = await feed().request(post(payload));
    const { errors } = response.json();
    expect(errors[0].extensions.code).toBe('BAD_INPUT');
    expect(errors[0].message).not.toBe('');
    expect(response.body).not.toMatch(/stack|node_modules|\.ts\b/);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('is a status too, for those who accept GraphQL’s own type', async () => {
    const accept = { accept: 'application/graphql-response+json' };
    expect((await feed().request(post({ query: '{ secrets }' }, accept))).statusCode).toBe(400);
    expect((await feed().request(post({ query: '{ secrets }' }))).statusCode).toBe(200);
    expect((await feed().request(post({ query: names }, { accept: 'text/html' }))).statusCode).toBe(
      406,
    );
  });

  it('is said as QUERY_TOO_LARGE beyond the limits', async () => {
    const large =
      '{ clinics(first: 100) { edges { node { doctors(first: 100) { edges { cursor } } } } } }';
    const { errors, data } = await feed().ask(large);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
    expect(data).toBeUndefined();
  });

  it('in a variable is said with its name, and as a status', async () => {
    const query = 'query ($n: Int) { clinics(first: $n) { totalCount } }';
    const accept = { accept: 'application/graphql-response+json' };
    const node = feed();
    // Often enough for the operation to be answered in another way.
    for (let count = 0; count < 6; count++) {
      const wrong = await node.request(post({ query, variables: { n: 'x' } }, accept));
      expect(wrong.statusCode).toBe(400);
      expect(wrong.json().errors[0].message).toContain('Variable "$n" got invalid value "x"');
    }
  });

  it.each([1_000, 9_000])('in variables nested %i times is said at once', async (levels) => {
    const nested = `{"query":"query ($f: ClinicFilter) { clinics(filter: $f) { totalCount } }",
      "variables":{"f":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    const node = feed();
    for (let count = 0; count < 6; count++) {
      const { statusCode, body } = await node.request(post(nested));
      expect(statusCode).toBeLessThan(500);
      expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
    }
  });

  it('by our own fault is INTERNAL and masked, and the log has it with the request’s id', async () => {
    const broken = { ...aClinic(), accreditations: null as unknown as [] };
    const node = aFeed(publish(broken));
    const response = await node.request(
      post(
        { query: '{ clinic(slug: "clinic-1") { accreditations { number } } }' },
        { 'x-request-id': 'r-1' },
      ),
    );
    expect(response.json().errors).toMatchObject([
      { message: expect.stringContaining('X-Request-Id'), extensions: { code: 'INTERNAL' } },
    ]);
    expect(response.body).not.toMatch(/TypeError|Cannot read/);
    expect(node.lines).toContainEqual(
      expect.objectContaining({ reqId: 'r-1', level: 50, msg: 'a resolver failed' }),
    );
  });

  it('about the address is NOT_FOUND', async () => {
    const response = await feed().request({ method: 'GET', url: '/admin' });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('caching', () => {
  it('of a good GET is by a strong tag of its bytes, and for one key', async () => {
    const node = feed();
    const first = await node.request(get(names));
    const { etag } = first.headers;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers).toMatchObject({
      'cache-control': expect.stringMatching(/^public,.*s-maxage=/),
      vary: 'Authorization, Accept, Accept-Encoding',
      'last-modified': expect.stringMatching(/ GMT$/),
      'surrogate-key': 'site/site-1 clinic',
    });
    const second = await node.request(get(names, { 'if-none-match': `"x", W/${etag}` }));
    expect(second.statusCode).toBe(304);
    expect(second.body).toBe('');
    expect(second.headers).toMatchObject({ etag, vary: 'Authorization, Accept, Accept-Encoding' });
  });

  it('never gives a 304 for what has changed', async () => {
    const node = feed();
    const { etag } = (await node.request(get(names))).headers;
    node.publish(publish(aClinic({ name: { ru: 'Новая' } })));
    const after = await node.request(get(names, { 'if-none-match': `${etag}` }));
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(etag);
  });

  it('knows whether the language of the reader mattered', async () => {
    const query = '{ clinic(slug: "clinic-1") { name } }';
    const english = await feed().request(get(query, { 'accept-language': 'en-US' }));
    expect(english.headers.vary).toBe('Authorization, Accept, Accept-Encoding, Accept-Language');
    expect(english.json().data.clinic.name).toBe('Clinic');
  });

  it('is of each page, language and site, however often an operation was asked', async () => {
    const sites = ['site-1', 'site-2'].map((id) => publish(aSite({ id })));
    const clinics = ['a', 'b', 'c'].map((id) =>
      publish(aClinic({ id, slug: id, name: { ru: `Клиника ${id}`, en: `Clinic ${id}` } })),
    );
    const node = aFeed(...sites, ...clinics);
    const query = `query ($after: String) { clinics(first: 1, after: $after) {
      edges { cursor node { name } } pageInfo { endCursor } } }`;
    for (const [site, language] of ['site-1', 'site-2', 'site-1'].flatMap((each) => [
      [each, 'ru'],
      [each, 'en'],
    ]) as [string, string][]) {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const headers: Record<string, string> = { 'accept-language': language };
        const page: Awaited<ReturnType<typeof node.ask>> = await node.ask(query, {
          as: site,
          variables: { after },
          headers,
        });
        names.push(
          ...page.data.clinics.edges.map((edge: { node: { name: string } }) => edge.node.name),
        );
        after = page.data.clinics.pageInfo.endCursor;
      } while (after);
      const word = language === 'ru' ? 'Клиника' : 'Clinic';
      expect(names).toEqual(['a', 'b', 'c'].map((id) => `${word} ${id}`));
    }
  });

  it('is not for POST, nor for answers with an error', async () => {
    const answers = [
      await feed().request(post({ query: names })),
      await feed().request(get('{ clinics(first: 0) { totalCount } }')),
      await feed().request(get('{ secrets }')),
    ];
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers.etag).toBeUndefined();
    }
  });
});

describe('the log', () => {
  it('has a line for each request that is executed, with its site and without its key or query', async () => {
    const node = feed();
    await node.request(get('{ clinics { totalCount } }', { 'x-request-id': 'r-2' }));
    await node.request(get('{ clinics { totalCount } }', { authorization: 'Bearer pk_guessed' }));
    expect(node.lines).toContainEqual(
      expect.objectContaining({
        reqId: 'r-2',
        site: 'site-1',
        method: 'GET',
        path: '/graphql',
        status: 200,
      }),
    );
    const text = JSON.stringify(node.lines);
    for (const secret of [keyOf('site-1'), 'pk_guessed', 'totalCount', sha256(keyOf('site-1'))]) {
      expect(text).not.toContain(secret);
    }
  });
});
