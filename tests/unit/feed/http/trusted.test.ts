import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import type { SiteItem } from '../../../../src/contract/index.ts';
import { createNode } from '../../../../src/feed/replica/node.ts';
import { createReplica } from '../../../../src/feed/replica/replica.ts';
import { createFeedServer } from '../../../../src/feed/server.ts';
import { aClinic, aSite, keyOf, publish, sha256 } from '../../../support/feed-items.ts';
import { aLog } from '../../../support/feed-log.ts';
import { aFeed, testSecret } from '../../../support/feed-server.ts';

const document = 'query Find($slug: String) { clinic(slug: $slug) { slug } }';
const documentId = `sha256:${sha256(document)}`;
const trusted = { [sha256(document)]: document };
const variables = encodeURIComponent('{"slug":"clinic-1"}');

const feedOf = (...sites: SiteItem[]) =>
  aFeed(...sites.map((site) => publish(site)), publish(aClinic()));
const get = (address: string, site = 'site-1') =>
  ({
    method: 'GET',
    url: `/graphql?${address}`,
    headers: { authorization: `Bearer ${keyOf(site)}` },
  }) as const;
const post = (payload: unknown) =>
  ({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  }) as const;

describe('a trusted document', () => {
  it('is asked for by its id, by GET and by POST', async () => {
    const feed = feedOf(aSite({ trusted }));
    const expected = { clinic: { slug: 'clinic-1' } };
    for (const _ of [1, 2]) {
      const byGet = await feed.request(get(`documentId=${documentId}&variables=${variables}`));
      expect(byGet.json().data).toEqual(expected);
      expect(byGet.headers.etag).toBeDefined();
      const byPost = await feed.request(post({ documentId, variables: { slug: 'clinic-1' } }));
      expect(byPost.json().data).toEqual(expected);
    }
  });

  it('is asked for by the hash that Apollo’s and urql’s links send', async () => {
    const feed = feedOf(aSite({ trusted }));
    const expected = { clinic: { slug: 'clinic-1' } };
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(document) } };
    const given = encodeURIComponent(JSON.stringify(extensions));
    for (const _ of [1, 2, 3]) {
      const byGet = await feed.request(get(`extensions=${given}&variables=${variables}`));
      expect(byGet.json().data).toEqual(expected);
      const byPost = await feed.request(post({ extensions, variables: { slug: 'clinic-1' } }));
      expect(byPost.json().data).toEqual(expected);
    }
  });

  it('is sent itself, with its hash, by links that have heard in their words that it is unknown', async () => {
    const feed = feedOf(aSite());
    const persistedQuery = { version: 1, sha256Hash: sha256(document) };
    const extensions = { persistedQuery, clientLibrary: { name: '@apollo/client' } };
    const variables = { slug: 'clinic-1' };
    for (const _ of [1, 2, 3]) {
      const unknown = await feed.request(post({ extensions, variables }));
      expect(unknown.statusCode).toBe(404);
      expect(unknown.json().errors).toMatchObject([
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ]);
      const itself = await feed.request(post({ query: document, extensions, variables }));
      expect(itself.json().data).toEqual({ clinic: { slug: 'clinic-1' } });
    }
  });

  it('is its site’s alone', async () => {
    const feed = feedOf(aSite({ trusted }), aSite({ id: 'other' }));
    const address = `documentId=${documentId}&variables=${variables}`;
    expect((await feed.request(get(address))).statusCode).toBe(200);
    const own = `query=${encodeURIComponent(document)}&variables=${variables}`;
    expect((await feed.request(get(own, 'other'))).statusCode).toBe(200);
    const refused = await feed.request(get(address, 'other'));
    expect(refused.statusCode).toBe(404);
    expect(refused.json().errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', field: 'documentId' } },
    ]);
  });

  it.each([
    ['an unknown id', { documentId: 'sha256:00' }, 404],
    ['a name of an object’s own', { documentId: 'constructor' }, 404],
    ['no text', { documentId: 5 }, 404],
    ['a hash that is none', { extensions: { persistedQuery: { sha256Hash: 5 } } }, 404],
    ['extensions that are none', { extensions: 5, query: document }, 400],
    ['variables that are none', { documentId, variables: [1] }, 400],
    ['a name that is none', { documentId, operationName: 5 }, 400],
  ])('is refused with %s', async (_, payload, status) => {
    expect((await feedOf(aSite({ trusted })).request(post(payload))).statusCode).toBe(status);
  });

  it('is all that a site may ask that takes nothing else, as an id or as text', async () => {
    const feed = feedOf(aSite({ trusted, trustedOnly: true }));
    expect((await feed.request(get(`documentId=${documentId}`))).statusCode).toBe(200);
    expect((await feed.request(post({ query: document }))).statusCode).toBe(200);
    const refused = await feed.request(post({ query: '{ __typename }' }));
    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is no longer answered when the site has lost it', async () => {
    const feed = feedOf(aSite({ trusted }));
    expect((await feed.request(get(`documentId=${documentId}`))).statusCode).toBe(200);
    feed.publish(publish(aSite({ trusted: {} })));
    expect((await feed.request(get(`documentId=${documentId}`))).statusCode).toBe(404);
  });
});

describe('introspection', () => {
  it('is for keys that may', async () => {
    const [key] = aSite().keys;
    if (!key) throw new Error('a site has a key');
    const query = '{ __schema { queryType { name } } }';
    expect((await feedOf(aSite()).request(post({ query }))).statusCode).toBe(200);
    const feed = feedOf(aSite({ keys: [{ ...key, introspection: false }] }));
    const refused = await feed.request(post({ query: `{ ...s } fragment s on Query ${query}` }));
    expect(refused.statusCode).toBe(403);
    expect((await feed.request(post({ query: '{ __typename }' }))).statusCode).toBe(200);
  });
});

describe('the rate limit', () => {
  it('is said with each answer, and enforced for each site', async () => {
    const feed = feedOf(aSite({ rateLimit: 2 }), aSite({ id: 'other' }));
    const first = await feed.request(post({ query: '{ __typename }' }));
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"site";q=2;w=60',
      ratelimit: '"site";r=1;t=30',
    });
    await feed.request(post({ query: '{ nonsense' }));
    const refused = await feed.request(post({ query: '{ __typename }' }));
    expect(refused.statusCode).toBe(429);
    expect(refused.headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' });
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect((await feed.request(get('query={__typename}', 'other'))).statusCode).toBe(200);
  });
});

describe('an upload', () => {
  const seen: unknown[] = [];
  const admin = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      seen.push([request.url, request.headers.authorization, Buffer.concat(chunks).length]);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"documents":1}');
    });
  });
  afterAll(() => admin.close());
  const upload = (authorization: string, payload = 'x'.repeat(100_000)) => ({
    method: 'POST' as const,
    url: '/trusted-documents',
    headers: { authorization, 'content-type': 'application/json' },
    payload,
  });

  it('goes to the admin with its key, which is known', async () => {
    await new Promise<void>((resolve) => admin.listen(0, '127.0.0.1', resolve));
    const { port } = admin.address() as AddressInfo;
    const log = aLog(publish(aSite()));
    const node = createNode();
    const store = createReplica(log.epoch());
    for (const entry of log.entries()) store.apply([entry]);
    node.replace(store);
    const logger = pino({ level: 'silent' });
    const secret = testSecret;
    const cmsUrl = `http://127.0.0.1:${port}`;
    const app = createFeedServer({ node, secret, logger, cmsUrl });
    const key = `Bearer ${keyOf('site-1')}`;
    const taken = await app.inject(upload(key));
    expect([taken.statusCode, taken.json()]).toEqual([200, { documents: 1 }]);
    expect(seen).toEqual([['/api/sites/trusted-documents', key, 100_000]]);
    expect((await app.inject(upload('Bearer pk_unknown'))).statusCode).toBe(401);
    expect((await app.inject(upload(key, 'x'.repeat(2_100_000)))).statusCode).toBe(413);
    const away = createFeedServer({ node, secret, logger, cmsUrl: 'http://127.0.0.1:1' });
    expect((await away.inject(upload(key))).json().errors[0].extensions.code).toBe('CMS_AWAY');
    expect(seen).toHaveLength(1);
  });
});
