import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../translations/locales.ts';
import {
  changeRecord,
  readRecords,
  recordKey,
} from '../../../translations/records/change-record.ts';
import { keepInStep } from '../../../translations/records/keep-in-step.ts';
import { aClinic, STAFF_PASSWORD } from '../../support/builders.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type Member, machineDrafts, operations, staff } from '../../support/reviewers.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

const names = ['admin', 'editor', 'translator', 'reviewer', 'french', 'public'] as const;
type Who = (typeof names)[number];

let test: TestPayload;
let people: Record<Exclude<Who, 'public'>, Member>;
let nobody: RestApi;
beforeAll(async () => {
  test = await testPayload();
  people = await staff(test.payload, {
    admin: { roles: ['admin'] },
    editor: { roles: ['editor'] },
    translator: { roles: ['translator'], workingLocales: ['ar'] },
    reviewer: { roles: ['reviewer'], workingLocales: ['ar'] },
    french: { roles: ['reviewer'], workingLocales: ['fr'] },
  });
  nobody = await restApi(test.payload);
  // What is refused is logged as an error.
  test.payload.logger.level = 'silent';
});
afterAll(() => test.stop());

const apiOf = (who: Who) => (who === 'public' ? nobody : people[who].api);
const source = 'Больница принимает взрослых и детей.';
const texts = {
  ar: 'يستقبل المستشفى الكبار والأطفال.',
  fr: 'L’hôpital accueille adultes et enfants.',
};
type Tried = keyof typeof texts;

const keyOf = (document: string, locale: Locale) => ({ collection: 'clinics', document, locale });
const entryOf = async (document: string, locale: Locale) => {
  const key = recordKey(keyOf(document, locale));
  const record = (await readRecords(test.payload, [key])).get(key);
  return record?.entries.find(({ path }) => path === 'summary');
};
const aDocument = async () =>
  (await aClinic(test.payload, { name: 'Клиника', summary: source })).id;

/** Puts a machine's draft where whoever came before has left something else. */
async function draftAnew(document: string, locale: Tried): Promise<string> {
  const key = keyOf(document, locale);
  await changeRecord(test.payload, key, (state) => ({ ...state, entries: [], assignee: null }));
  await keepInStep(test.payload, key);
  await machineDrafts(test.payload, key, { path: 'summary', source, value: texts[locale] });
  return (await entryOf(document, locale))?.at ?? '';
}

const translators = {
  ar: ['admin', 'editor', 'translator', 'reviewer'],
  fr: ['admin', 'editor', 'french'],
};
const approvers = { ar: ['admin', 'reviewer'], fr: ['admin', 'french'] };

/** What an operation is sent, and who may do it. */
const rows: [string, object, Record<Tried, string[]>][] = [
  ['save', { path: 'summary', value: 'X' }, translators],
  ['submit', { path: 'summary' }, translators],
  ['comment', { path: 'summary', text: 'Почему?' }, translators],
  ['assign', { user: null }, translators],
  ['reject', { path: 'summary', reason: 'Плохо' }, translators],
  ['reject', { path: 'summary', reason: 'Плохо', withdraw: true }, approvers],
  ['acceptSuggestion', { path: 'summary', suggestion: 'none' }, translators],
  ['dismissSuggestion', { path: 'summary', suggestion: 'none' }, translators],
  ['approve', { paths: ['summary'] }, approvers],
  ['approveClean', {}, approvers],
];

describe.each(['ar', 'fr'] as const)('over REST, in %s', (locale) => {
  let document: string;
  beforeAll(async () => {
    document = await aDocument();
  });

  it.each(rows)('%s %j', async (operation, body, allowed) => {
    const found: Record<string, string> = {};
    const run = operations(keyOf(document, locale));
    for (const who of names) {
      const at = await draftAnew(document, locale);
      const more = operation === 'approveClean' ? { documents: [document] } : {};
      const seen = 'path' in body ? { seen: at } : {};
      const { status } = await run(apiOf(who), operation, { ...body, ...more, ...seen });
      const isAllowed = status !== 401 && status !== 403;
      found[who] = isAllowed ? 'allowed' : String(status);
      expect(isAllowed || (await entryOf(document, locale))?.at === at).toBe(true);
    }
    const expected = (who: string) =>
      who === 'public' ? '401' : allowed[locale].includes(who) ? 'allowed' : '403';
    expect(found).toEqual(Object.fromEntries(names.map((who) => [who, expected(who)])));
  });

  it('state and history', async () => {
    const query = new URLSearchParams(keyOf(document, locale));
    const statuses = async (what: string) => {
      const answers = names.map((who) => apiOf(who)('GET', `/translations/${what}?${query}`));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await statuses('state')).toEqual([200, 200, 200, 200, 200, 401]);
    expect(await statuses('history')).toEqual(
      names.map((who) => (who === 'public' ? 401 : translators[locale].includes(who) ? 200 : 403)),
    );
  });
});

describe.each(['ar', 'fr', 'ru'] as const)('text in Payload’s own update, in %s', (locale) => {
  const writers: Record<string, string[]> = { ...translators, ru: ['admin', 'editor'] };

  /** What the locale says after each of the people has tried to write it. */
  async function written(update: (who: Who, document: string, text: string) => Promise<unknown>) {
    const found: string[] = [];
    const id = await aDocument();
    for (const who of names) {
      const text = `Новый текст: ${who}`;
      await update(who, id, text).catch(() => undefined);
      const after = await test.payload.findByID({ collection: 'clinics', id, locale, depth: 0 });
      if (after.summary === text) found.push(who);
    }
    return found;
  }

  it('over GraphQL', async () => {
    // Payload's type of an update wants groups that have required fields, as they are.
    const mutation = `mutation ($id: String!, $locale: LocaleInputType, $data: mutationClinicUpdateInput!) {
      updateClinic(id: $id, locale: $locale, data: $data) { id }
    }`;
    const update = async (who: Who, id: string, text: string) => {
      const data = { summary: text, ...(await requiredGroups(id)) };
      await graphQL(who, mutation, { id, locale, data });
    };
    expect(await written(update)).toEqual(writers[locale]);
  });

  it('over the Local API with access', async () => {
    const update = (who: Who, id: string, text: string) =>
      test.payload.update({
        collection: 'clinics',
        id,
        locale,
        data: { summary: text } as never,
        overrideAccess: false,
        user: who === 'public' ? null : people[who],
      });
    expect(await written(update)).toEqual(writers[locale]);
  });
});

describe.each(['auditLog', 'translations'] as const)('rows of %s', (collection) => {
  const rowsOf = async () =>
    (await test.payload.find({ collection, sort: 'id', pagination: false, depth: 0 })).docs;
  let id: string;
  beforeAll(async () => {
    const key = keyOf(await aDocument(), 'ar');
    const body = { path: 'summary', text: 'Почему?' };
    await operations(key)(people.admin.api, 'comment', body);
    id = String((await rowsOf())[0]?.id);
  });

  it.each(names)('are made, changed and removed by no request (%s)', async (who) => {
    const before = await rowsOf();
    const data = { action: 'approve', path: 'other', document: 'other' };
    const api = apiOf(who);
    const statuses = [
      await api('POST', `/${collection}`, data),
      await api('PATCH', `/${collection}/${id}`, data),
      await api('PATCH', `/${collection}?where[id][equals]=${id}`, data),
      await api('DELETE', `/${collection}/${id}`),
      await api('DELETE', `/${collection}?where[id][equals]=${id}`),
    ].map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 403));
    const name = collection === 'auditLog' ? 'AuditLog' : 'Translation';
    for (const mutation of [
      `mutation { delete${name}(id: "${id}") { id } }`,
      `mutation { update${name}(id: "${id}", data: { document: "other" }) { id } }`,
    ]) {
      expect(await graphQL(who, mutation)).toMatchObject({
        errors: [{ extensions: { statusCode: 403 } }],
      });
    }
    const as = { overrideAccess: false, user: who === 'public' ? null : people[who] } as const;
    const writes = [
      test.payload.create({ collection, data: data as never, ...as }),
      test.payload.update({ collection, id, data: data as never, ...as }),
      test.payload.delete({ collection, id, ...as }),
    ];
    const results = await Promise.allSettled(writes);
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'rejected'));
    expect(await rowsOf()).toEqual(before);
  });

  it('are read by staff alone', async () => {
    const statuses = names.map(async (who) => (await apiOf(who)('GET', `/${collection}`)).status);
    const mayRead = (who: Who) =>
      who !== 'public' && (collection === 'translations' || who !== 'translator');
    expect(await Promise.all(statuses)).toEqual(names.map((who) => (mayRead(who) ? 200 : 403)));
  });
});

/** Payload's own GraphQL, as somebody sees it. */
async function graphQL(who: Who, query: string, variables: object = {}): Promise<unknown> {
  const token = who === 'public' ? undefined : await tokenOf(people[who].email);
  const answer = await GRAPHQL_POST(Promise.resolve(test.payload.config))(
    new Request('http://127.0.0.1:3000/api/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return answer.json();
}

const tokenOf = async (email: string) =>
  (await test.payload.login({ collection: 'users', data: { email, password: STAFF_PASSWORD } }))
    .token;

async function requiredGroups(id: string) {
  const { provenance, governance } = (await test.payload.findByID({
    collection: 'clinics',
    id,
    depth: 0,
  })) as unknown as Record<'provenance' | 'governance', object>;
  return { provenance, governance };
}
