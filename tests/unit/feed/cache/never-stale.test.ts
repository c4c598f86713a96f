import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublicType, SiteItem } from '../../../../src/contract/index.ts';
import { createTokenSealer } from '../../../../src/feed/changes/token.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { schema } from '../../../../src/feed/schema/index.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { everyone } from '../../../../src/feed-log/audience.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import {
  aClinic,
  aDoctor,
  aSite,
  inCountry,
  keyOf,
  publish,
  withdraw,
} from '../../../support/feed-items.ts';
import { aFeed, testSecret } from '../../../support/feed-server.ts';

const sites = [
  aSite({ rateLimit: 100_000, id: 'ru', countries: ['RU'] }),
  aSite({ rateLimit: 100_000, id: 'kr', countries: ['KR'], locales: ['ru', 'en'] }),
  aSite({ rateLimit: 100_000, id: 'machine', machineTexts: true }),
];
const feed = aFeed(...sites.map((site) => publish(site)));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let port = 0;

beforeAll(async () => {
  port = Number(new URL(await feed.app.listen({ port: 0 })).port);
});
afterAll(async () => {
  agent.destroy();
  await feed.app.close();
});

const item = `id slug version updatedAt locale name fallbackFields { field locale } machineFields
  sources { title } localeUpdates { locale updatedAt complete }`;
const queries = [
  `{ clinics { totalCount edges { node { ${item} doctors { edges { node { ${item} } } } } } } }`,
  `{ clinics(first: 2, locale: "en") { edges { cursor node { slug beds parent { slug } } } } }`,
  `{ clinic(slug: "a") { ${item} specialties { code } } }`,
  `{ doctors { edges { node { ${item} positions { role clinic { slug } } } } } }`,
  `{ node(id: "${Buffer.from('Clinic:b').toString('base64url')}") { id ... on Clinic { ${item} } } }`,
  '{ changes { changes { seq kind version locales } nextToken } }',
  '{ clinics(filter: { bedsAtLeast: 2 }, orderBy: NAME_DESC) { edges { node { slug beds name } } } }',
  '{ doctors(filter: { clinic: "Q2xpbmljOmI" }) { totalCount } clinics(filter: { translatedInto: "en" }) { totalCount } }',
  '{ __typename }',
];
const ids = ['a', 'b', 'c'];

const facts = {
  id: fc.constantFrom(...ids),
  beds: fc.nat(3),
  audience: fc.constantFrom(inCountry('RU'), inCountry('KR'), everyone, {
    ...everyone,
    denied: ['ru'],
  }),
};
const change = fc.oneof(
  fc
    .record(facts)
    .map(({ id, beds, audience }) =>
      publish(
        aClinic({ id, beds, parent: 'b', name: beds > 1 ? { ru: id, en: `${id}!` } : { ru: id } }),
        { audience },
      ),
    ),
  fc.record(facts).map(({ id, beds, audience }): LogChange => {
    const edition = aClinic({ id, beds, summary: { 'en~machine': `made ${beds}` } });
    return { ...publish(edition, { audience }), type: 'clinic~machine' };
  }),
  fc.record(facts).map(({ id, beds, audience }) =>
    publish(
      aDoctor({
        id,
        bio: {},
        name: { ru: `${beds}` },
        positions: [{ clinic: id, role: {}, from: null, to: null }],
      }),
      { audience },
    ),
  ),
  fc.constantFrom(...ids).map((id) => withdraw({ id, type: 'clinic' })),
  fc.constantFrom(...ids).map((id) => withdraw({ id, type: 'doctor' })),
  fc
    .record({
      site: fc.constantFrom(...sites),
      types: fc.constantFrom<PublicType[]>([], ['clinic']),
      rare: fc.nat(9),
    })
    .map(({ site, types, rare }) => publish(rare > 0 ? site : { ...site, types })),
);
const ask = fc.record({
  site: fc.constantFrom(...sites),
  query: fc.constantFrom(...queries),
  language: fc.constantFrom(undefined, 'en', 'kk;q=0.9, en;q=0.5', 'ko'),
  encoding: fc.constantFrom(undefined, 'gzip', 'br, gzip'),
  method: fc.constantFrom('GET', 'GET', 'GET', 'POST'),
});
type Ask = { site: SiteItem; query: string; language?: string; encoding?: string; method: string };

const tokens = createTokenSealer(testSecret);
const searcher = searchHere();
function uncached({ site, query, language }: Ask): unknown {
  const store = feed.node.replica();
  const now = store?.get('site', site.id)?.item as SiteItem;
  if (!store) throw new Error('there is a store');
  const view = createViews()(store, now);
  const contextValue = { view, tokens, searcher, acceptLanguage: () => language };
  const { data } = execute({ schema, document: parse(query), contextValue }) as { data: unknown };
  return JSON.parse(JSON.stringify(data));
}

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };
function send({ site, query, language, encoding, method }: Ask, tag?: string): Promise<Reply> {
  const headers = {
    authorization: `Bearer ${keyOf(site.id)}`,
    'content-type': 'application/json',
    ...(language && { 'accept-language': language }),
    ...(encoding && { 'accept-encoding': encoding }),
    ...(tag && { 'if-none-match': tag }),
  };
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });
}

const unpack = ({ headers, body }: Reply): unknown => {
  const encoding = headers['content-encoding'];
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return JSON.parse(plain.toString()).data;
};

it('a node answers 10,000 conditional requests, edits in between, as if nothing were kept', {
  timeout: 300_000,
}, async () => {
  const steps = fc.sample(
    fc.oneof({ weight: 1, arbitrary: change }, { weight: 6, arbitrary: ask }),
    { numRuns: 11_700, seed: 20_260_301 },
  );
  const had = new Map<string, { tag: string; data: unknown }>();
  const seen = { 200: 0, 304: 0 };
  for (const step of steps) {
    if ('version' in step) {
      feed.publish(step);
      continue;
    }
    const name = JSON.stringify({ ...step, site: step.site.id });
    const before = had.get(name);
    const reply = await send(step, before?.tag);
    const expected = uncached(step);
    const data = reply.status === 304 ? before?.data : unpack(reply);
    expect({ name, status: reply.status, data }).toEqual({
      name,
      status: reply.status,
      data: expected,
    });
    seen[reply.status as 200] += 1;
    if (reply.headers.etag) had.set(name, { tag: reply.headers.etag, data });
  }
  expect(seen[200] + seen[304]).toBeGreaterThan(9_900);
  expect(seen[304]).toBeGreaterThan(1_000);
});
