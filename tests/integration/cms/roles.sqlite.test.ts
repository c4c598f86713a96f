import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import {
  buildClientSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { buildConfig, formatNames, type SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSlugs } from '../../../collections/slugs.ts';
import { root } from '../../../scripts/system/run.ts';
import { aClinic } from '../../support/builders.ts';
import type { CmsClient } from '../../support/cms-client.ts';
import { CMS_START_MS, type CmsServer, startCms } from '../../support/cms-server.ts';
import { graphqlApi } from '../../support/graphql-api.ts';
import {
  collectionRights,
  endpointRights,
  everybody,
  globalRights,
  type Rights,
  serverFunctionRights,
  type Who,
} from '../../support/role-matrix.ts';

let cms: CmsServer;
/** Of the CMS's GraphQL; the production build does not tell it. */
let schema: GraphQLSchema;
beforeAll(async () => {
  cms = await startCms();
  const ask = await graphqlApi(cms.payload, cms.people.admin.email);
  const { data } = await ask(getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
}, CMS_START_MS);
afterAll(() => cms?.stop());

/** No document has this id, on either database. */
const missing = '000000000000000000000000';

const clientOf = (who: Who): CmsClient => {
  if (who === 'anonymous') return cms.as();
  return cms.as(who === 'translatorElsewhere' ? 'translator' : who);
};
const localeOf = (who: Who) => (who === 'translatorElsewhere' ? 'ko' : 'en');

/** Those who got further than 401 and 403. */
async function allowed(statusFor: (who: Who) => Promise<number | undefined>): Promise<Who[]> {
  const statuses = await Promise.all(everybody.map(statusFor));
  return everybody.filter((_, index) => ![401, 403].includes(statuses[index] ?? 0));
}

async function overRest(slug: string, { trash, versions }: Rights): Promise<object> {
  const ask = (method: string, rest: string, body?: object) =>
    allowed(async (who) => {
      const locale = `${rest.includes('?') ? '&' : '?'}locale=${localeOf(who)}`;
      const address = `/${slug}${rest}${locale}`;
      const { status } = await clientOf(who).rest(method, address, body);
      // What Payload answers where a collection has no endpoints.
      return status === 404 || status === 501 ? 403 : status;
    });
  const one = `?where[id][equals]=${missing}`;
  return {
    read: await ask('GET', '?limit=1&depth=0'),
    create: await ask('POST', '', {}),
    update: await ask('PATCH', one, {}),
    delete: await ask('DELETE', one),
    ...(trash && { trash: await ask('PATCH', one, { deletedAt: new Date().toISOString() }) }),
    ...(versions && {
      versions: {
        read: await ask('GET', '/versions?limit=1&depth=0'),
        publish: await ask('PATCH', one, { _status: 'published' }),
        withdraw: await ask('PATCH', `${one}&unpublishAllLocales=true`, { _status: 'draft' }),
      },
    }),
  };
}

type Mutation = 'create' | 'duplicate' | 'update' | 'delete' | 'restoreVersion';

/**
 * The least that a mutation can be asked with, for a document that there is not: GraphQL refuses less before it looks at
 * anybody's role. Undefined where there is no such mutation.
 */
function argumentsOf(schema: GraphQLSchema, name: string): string | undefined {
  const mutation = schema.getMutationType()?.getFields()[name];
  const given = mutation?.args.filter((each) => each.name === 'id' || isRequiredArgument(each));
  return given?.map((each) => `${each.name}: ${leastOf(each.name, each.type)}`).join(', ');
}

const scalars: Record<string, string> = {
  ...{ Boolean: 'false', Int: '1', Float: '1', JSON: '{}' },
  ...{ DateTime: '"2026-01-01T00:00:00Z"', EmailAddress: '"x@example.org"' },
};

function leastOf(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return leastOf(name, type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (!isInputObjectType(type)) return scalars[type.name] ?? `"${name === 'id' ? missing : 'x'}"`;
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((each) => `${each.name}: ${leastOf(each.name, each.type)}`).join(', ')} }`;
}

/** Those whose operation GraphQL neither refuses nor fails at. */
const overGraphql = (operation: string) =>
  allowed(async (who) => {
    const { status, errors } = await clientOf(who).graphql(operation);
    // The public is refused before GraphQL looks at the operation, which it refuses without a status of its own.
    const told = errors && status !== 401 ? errors[0]?.extensions?.statusCode : status;
    // 400: what was sent is too little to be saved.
    const isKnown = errors ? [400, 401, 403, 404].includes(told) : told === 200;
    if (!isKnown) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    return told;
  });

/** The endpoints that are not Payload's, which it adds to those of every collection. */
async function ourEndpoints(): Promise<string[]> {
  const { config, collections } = cms.payload;
  const plain = await buildConfig({
    secret: 'plain',
    db: config.db,
    collections: [
      { slug: 'plain-users', auth: true, fields: [] },
      { slug: 'plain-files', upload: true, fields: [] },
    ],
  });
  const namesOf = (endpoints: SanitizedCollectionConfig['endpoints'] | undefined) =>
    (endpoints || []).map(({ method, path: place }) => `${method} ${place}`);
  const [users = [], files = []] = plain.collections.map(({ endpoints }) => namesOf(endpoints));
  const payloads = [...users, ...files.filter((name) => !users.includes(name))];
  return Object.values(collections)
    .filter(({ config: { slug } }) => !slug.startsWith('payload-'))
    .flatMap(({ config: { slug, endpoints } }) => {
      const left = [...payloads];
      const ours = namesOf(endpoints)
        .reverse()
        .filter((name) => {
          const at = left.indexOf(name);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
      return ours.map((name) => name.replace(' ', ` /${slug}`));
    });
}

describe('The roles', () => {
  it('have a row for each collection, global and endpoint that there is', async () => {
    const { config } = cms.payload;
    expect(config.collections.map(({ slug }) => slug).sort()).toEqual(
      Object.keys(collectionRights).sort(),
    );
    expect(config.globals.map(({ slug }) => slug)).toEqual(Object.keys(globalRights));
    expect((await ourEndpoints()).sort()).toEqual(Object.keys(endpointRights).sort());
  });

  it.each(Object.entries(collectionRights))(
    'do with %s what they may, over REST and GraphQL',
    async (slug, rights) => {
      const { updateAny, deleteAny, duplicateAny, versions, ...expected } = rights;
      const { restore, ...overVersions } = versions ?? {};
      expect(await overRest(slug, rights)).toEqual({
        ...expected,
        ...(versions && { versions: overVersions }),
      });
      const config = cms.payload.collections[slug as 'clinics']?.config;
      expect(Boolean(config?.versions)).toBe(versions !== undefined);
      // Payload's own table of migrations has no API at all.
      if (!config?.endpoints) return;
      const { singular, plural } = formatNames(slug);
      const list = singular === plural ? `all${singular}` : plural;
      expect(await overGraphql(`{ ${list}(limit: 1) { totalDocs } }`)).toEqual(rights.read);
      const mutations: Record<Mutation, Who[] | undefined> = {
        create: rights.create,
        duplicate: config.disableDuplicate ? undefined : (duplicateAny ?? rights.create),
        update: updateAny ?? rights.update,
        delete: deleteAny ?? rights.delete,
        restoreVersion: restore,
      };
      const found: Partial<Record<Mutation, Who[]>> = {};
      for (const mutation of Object.keys(mutations) as Mutation[]) {
        const given = argumentsOf(schema, `${mutation}${singular}`);
        if (given === undefined) continue;
        const operation = `mutation { ${mutation}${singular}(${given}) { id } }`;
        found[mutation] = await overGraphql(operation);
      }
      expect(found).toEqual(mutations);
    },
  );

  it.each([...contentSlugs, 'sources'])('withdraw %s over GraphQL where they may', async (slug) => {
    const withdraw = `mutation { withdraw(collection: ${slug}, id: "${missing}") }`;
    expect(await overGraphql(withdraw)).toEqual(collectionRights[slug]?.versions?.withdraw);
  });

  it.each(Object.entries(globalRights))(
    'do with the global %s what they may',
    async (slug, rights) => {
      const ask = (method: string, body?: object) =>
        allowed(async (who) => (await clientOf(who).rest(method, `/globals/${slug}`, body)).status);
      expect(await ask('GET')).toEqual(rights.read);
      expect(await ask('POST', {})).toEqual(rights.update);
    },
  );

  it.each(Object.entries(endpointRights))('get to %s where they may', async (endpoint, who) => {
    const [method = '', place = ''] = endpoint.split(' ');
    const address = place.replace(/:\w+/, missing);
    const body = method === 'post' ? {} : undefined;
    const found = await allowed(
      async (asker) => (await clientOf(asker).rest(method.toUpperCase(), address, body)).status,
    );
    expect(found).toEqual(who);
  });
});

describe('A server function', () => {
  let action: string;
  beforeAll(async () => {
    const manifest = path.join(root, '.next/server/server-reference-manifest.json');
    const { node } = JSON.parse(await readFile(manifest, 'utf8')) as { node: object };
    action = Object.keys(node)[0] ?? '';
  });

  const call = async (who: Who, name: string, args: object = {}) => {
    const answer = await clientOf(who).request('/admin', {
      method: 'POST',
      headers: {
        'next-action': action,
        'content-type': 'text/plain;charset=UTF-8',
        'x-secret': 'of the proxy',
      },
      body: JSON.stringify([{ name, args }]),
    });
    return { status: answer.status, text: await answer.text() };
  };

  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'is not found by the name %s, and tells no headers',
    async (name) => {
      for (const who of ['anonymous', 'admin'] as const) {
        const { status, text } = await call(who, name);
        expect([status, text.includes('of the proxy')]).toEqual([500, false]);
      }
    },
  );

  it.each(Object.entries(serverFunctionRights))(
    'answers by the name %s those whom it is for',
    async (name, who) => {
      const collectionSlug = 'clinics';
      const { id } = await aClinic(cms.payload);
      const date = new Date(Date.now() + 86_400_000).toISOString();
      const asked: Record<string, (asker: Who) => object> = {
        'copy-data-from-locale': (asker) => ({
          ...{ collectionSlug, docID: id, fromLocale: 'ru', toLocale: localeOf(asker) },
        }),
        'get-upcoming-scheduled-publish': () => ({ collectionSlug, id }),
        'render-document': () => ({ collectionSlug, docID: id }),
        'render-document-slots': () => ({ collectionSlug, id }),
        'render-field': () => ({ schemaPath: 'collection.clinics.slug' }),
        'render-list': () => ({ collectionSlug, query: {} }),
        'schedule-publish': () => ({ type: 'unpublish', date, deleteID: missing }),
        slugify: () => ({ collectionSlug, path: 'slug', valueToSlugify: 'x' }),
      };
      const statuses: number[] = [];
      // In turns: two who copy texts of one document at once get in each other's way.
      for (const asker of everybody) {
        statuses.push((await call(asker, name, asked[name]?.(asker))).status);
      }
      expect(everybody.filter((_, index) => statuses[index] === 200)).toEqual(who);
      expect(statuses.filter((status) => status !== 200 && status !== 500)).toEqual([]);
    },
  );

  it('cancels a schedule for editors alone', async () => {
    const { id } = await aClinic(cms.payload);
    const job = await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'clinics', value: id } },
      waitUntil: new Date(Date.now() + 86_400_000),
    });
    const isThere = async () => {
      const where = { id: { equals: job.id } };
      return (await cms.payload.count({ collection: 'payload-jobs', where })).totalDocs === 1;
    };
    const cancel = { deleteID: job.id, type: 'publish', date: new Date().toISOString() };
    for (const who of ['anonymous', 'translator', 'reviewer'] as const) {
      expect((await call(who, 'schedule-publish', cancel)).status).toBe(500);
      expect(await isThere()).toBe(true);
    }
    await call('editor', 'schedule-publish', cancel);
    expect(await isThere()).toBe(false);
  });
});

describe('The server', () => {
  it('reads no more of a body than its sender may send', async () => {
    const login = (bytes: number) =>
      cms.as().request('/api/users/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'nobody@example.org', password: 'x'.repeat(bytes) }),
      });
    expect((await login(1_000)).status).toBe(401);
    expect((await login(1_000_000)).status).toBe(413);
    const large = JSON.stringify({ name: 'x'.repeat(27_000_000) });
    const sent = await cms.as('editor').request('/api/clinics?locale=ru&draft=true', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(sent.status).toBe(413);
  });

  it('lets nobody keep answers about people', async () => {
    for (const place of ['/api/users/me', '/api/users?limit=1', '/api/clinics']) {
      const { headers } = await cms.as('admin').request(place);
      expect(headers.get('cache-control')).toMatch(/no-store/);
    }
  });

  it('refuses a request with two hosts', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(cms.url);
      const headers = ['Host', '127.0.0.1', 'Host', 'evil.example'];
      const request = httpRequest({ port, path: '/api/users/me', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      request.on('error', reject).end();
    });
    expect(status).toBe(400);
  });

  it('gives each page of the admin a policy whose nonce its scripts have', async () => {
    const page = await cms.as().request('/admin/login');
    const policy = page.headers.get('content-security-policy') ?? '';
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = [...(await page.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(3);
    const inline = scripts.filter((tag) => !tag.includes(' src='));
    expect(inline.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  });
});
