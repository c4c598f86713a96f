import { describe, expect, it } from 'vitest';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { aClinic, aSite, keyOf, publish } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const query = '/graphql?query={__typename}';
const open = { authorization: '' };

/** What each address takes, and whether anybody may ask it. */
const addresses: [url: string, allowed: string, isOpen: boolean][] = [
  [query, 'GET, HEAD, POST, OPTIONS', false],
  ['/healthz', 'GET, HEAD, OPTIONS', true],
  ['/readyz', 'GET, HEAD, OPTIONS', true],
  ['/schema.graphql', 'GET, HEAD, OPTIONS', true],
  ['/changes/stream', 'GET, HEAD, OPTIONS', false],
];

describe.each(addresses)('%s', (url, allowed, isOpen) => {
  it('answers HEAD as GET, without a body', async () => {
    const feed = aFeed(publish(aClinic()));
    const head = await feed.request({ method: 'HEAD', url });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    // A stream is read for ever.
    if (url === '/changes/stream') return;
    const got = await feed.request({ method: 'GET', url });
    for (const header of ['content-type', 'content-length', 'etag', 'cache-control', 'vary']) {
      expect(head.headers[header]).toBe(got.headers[header]);
    }
  });

  it(`answers HEAD ${isOpen ? 'to anybody' : 'to who has a key'}`, async () => {
    const head = await aFeed().request({ method: 'HEAD', url, headers: open });
    expect(head.statusCode).toBe(isOpen ? 200 : 401);
  });

  it('answers OPTIONS with the methods that it takes', async () => {
    const options = await aFeed().request({ method: 'OPTIONS', url, headers: open });
    expect(options.statusCode).toBe(204);
    expect(options.headers.allow).toBe(allowed);
    expect(options.body).toBe('');
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('refuses %s with words', async (method) => {
    const refused = await aFeed().request({ method, url });
    expect(refused.statusCode).toBe(405);
    expect(refused.headers.allow).toBe(allowed);
    const [error] = refused.json().errors;
    expect(error.extensions.code).toBe('METHOD_NOT_ALLOWED');
    expect(error.message).toContain(method);
  });
});

it('answers OPTIONS for no address that there is not', async () => {
  expect((await aFeed().request({ method: 'OPTIONS', url: '/admin' })).statusCode).toBe(404);
});

describe('a request that the protocol refuses', () => {
  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', ''])(
    'for its body of type “%s” is told the one that is taken',
    async (type) => {
      const payload = '{"query":"{ __typename }"}';
      const headers = { 'content-type': type };
      const refused = await aFeed().request({ method: 'POST', url: '/graphql', headers, payload });
      expect(refused.statusCode).toBe(415);
      expect(refused.headers.accept).toBe('application/json');
      expect(refused.json().errors).toMatchObject([
        { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } },
      ]);
    },
  );

  it('for what it accepts is told what there is', async () => {
    const headers = { accept: 'text/html' };
    const refused = await aFeed().request({ method: 'GET', url: query, headers });
    expect(refused.statusCode).toBe(406);
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'NOT_ACCEPTABLE' } }]);
  });
});

describe('an EventSource, which never comes back to anything but 200,', () => {
  const stream = { method: 'GET', url: '/changes/stream' } as const;
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${keyOf('site-1')}` };
  const cases: [reason: string, status: number, feed: () => ReturnType<typeof aFeed>][] = [
    [
      'the log is not there yet',
      503,
      () => {
        const feed = aFeed();
        feed.node.replace(createReplica('empty'));
        return feed;
      },
    ],
    ['the site asks too often', 429, () => aFeed(publish(aSite({ rateLimit: 0.5 })))],
  ];

  it.each(cases)(
    'is told to come again when %s; others get the status %i',
    async (_, status, of) => {
      const feed = of();
      await feed.request({ ...stream, method: 'HEAD' });
      const other = await feed.request({ ...stream, headers: { ...headers, accept: '*/*' } });
      expect(other.statusCode).toBe(status);
      expect(Number(other.headers['retry-after'])).toBeGreaterThan(0);
      const told = await feed.request({ ...stream, headers });
      expect(told.statusCode).toBe(200);
      expect(told.headers['content-type']).toBe('text/event-stream; charset=utf-8');
      expect(told.body).toMatch(/^retry: \d{4,}\n: [A-Z_]+ .+\n\n$/);
    },
  );

  it('is refused for good with a key that nobody has', async () => {
    const told = await aFeed().request({ ...stream, headers: { ...headers, ...open } });
    expect(told.statusCode).toBe(401);
  });
});

it('the feed keeps all headers of an answer within the 4 KB that nginx has for them', async () => {
  const clinics = Array.from({ length: 100 }, (_, n) =>
    publish(
      aClinic({
        id: `clinic-with-a-long-id-${n}`,
        specialties: Array.from({ length: 5 }, (_, m) => `specialty-with-a-long-id-${n}-${m}`),
      }),
    ),
  );
  const feed = aFeed(...clinics);
  const ids = clinics.map(({ id }) => Buffer.from(`Clinic:${id}`).toString('base64url'));
  const document = '{ nodes(ids: ["$"]) { id ... on Clinic { specialties { name } } } }';
  const url = `/graphql?${new URLSearchParams({ query: document.replace('$', ids.join('", "')) })}`;
  const { statusCode, headers, json } = await feed.request({ method: 'GET', url });
  expect(statusCode).toBe(200);
  expect(json().data.nodes).toHaveLength(100);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  expect(`${headers['surrogate-key']}`.split(' ')).toEqual(['site/site-1', 'clinic', 'specialty']);
  expect(Buffer.byteLength(lines.join(''))).toBeLessThan(4_000);
});
