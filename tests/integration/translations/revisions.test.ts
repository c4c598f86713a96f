import { GRAPHQL_POST } from '@payloadcms/next/routes';
import fc from 'fast-check';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { errorFacts } from '../../../src/answers/error-facts.ts';
import { aClinic, aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { numRuns } from '../../support/num-runs.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers differ by operation; the tests say what they expect.
type Answer = any;
type Asked = { status: number; etag: string | null; body: Answer };
type Client = (method: string, path: string, body?: object, headers?: object) => Promise<Asked>;

let test: TestPayload;
let anna: Client;
let boris: Client;
let token: string;
beforeAll(async () => {
  test = await testPayload();
  const people = [
    await aUser(test.payload, { roles: ['admin'] }),
    await aUser(test.payload, { roles: ['editor'] }),
  ];
  [anna, boris] = (await Promise.all(people.map(({ email }) => client(email)))) as [Client, Client];
  token = await tokenOf(people[0]?.email ?? '');
});
afterAll(() => test.stop());

const tokenOf = async (email: string) =>
  (await test.payload.login({ collection: 'users', data: { email, password: STAFF_PASSWORD } }))
    .token ?? '';

/** The REST API as a member of staff uses it. */
async function client(email: string): Promise<Client> {
  const its = await tokenOf(email);
  return async (method, path, body, headers = {}) => {
    const response = await handleEndpoints({
      config: test.payload.config,
      request: new Request(`http://127.0.0.1:3000/api${path}`, {
        method,
        headers: { 'content-type': 'application/json', Authorization: `JWT ${its}`, ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    });
    const etag = response.headers.get('etag');
    return { status: response.status, etag, body: await response.json() };
  };
}

async function graphQL(query: string): Promise<Answer> {
  const answer = await GRAPHQL_POST(Promise.resolve(test.payload.config))(
    new Request('http://127.0.0.1:3000/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ query }),
    }),
  );
  return answer.json();
}

let count = 0;
const next = (what: string) => {
  count += 1;
  return `${what}${count}`;
};

const aScheme = async () =>
  (await test.payload.create({
    collection: 'schemes',
    locale: 'ru',
    data: {
      code: next('code'),
      name: next('Имя '),
      sourceLocale: 'ru',
      _status: 'published',
    } as never,
  })) as unknown as { id: string; rev: string };

const conflictOf = ({ body }: Asked) => body.errors?.[0]?.data;

describe('a stale form', () => {
  it('is refused with who changed what, and nothing of it is written', async () => {
    const { id } = await aClinic(test.payload, { beds: 10, foundedYear: 1950 });
    const path = `/clinics/${id}?locale=ru&depth=0`;
    const { doc: _, ...form } = (await boris('GET', `${path}&draft=true`)).body;
    const published = { ...form, beds: 20, _status: 'published' };
    expect((await anna('PATCH', path, published)).status).toBe(200);
    const stale = { ...form, foundedYear: 1960, _status: 'published' };
    const answer = await boris('PATCH', path, stale);
    expect(answer.status).toBe(409);
    expect(conflictOf(answer)).toMatchObject({
      code: 'CONFLICT',
      rev: '2',
      changedBy: { name: expect.stringContaining('Сотрудник') },
      changedAt: expect.stringMatching(/^\d{4}-/),
    });
    const { differences } = conflictOf(answer);
    const places = differences.map(({ path, yours, theirs, changed }: Answer) => ({
      path,
      yours,
      theirs,
      changed,
    }));
    expect(places).toEqual([
      { path: 'beds', yours: 10, theirs: 20, changed: 'theirs' },
      { path: 'foundedYear', yours: 1960, theirs: 1950, changed: 'yours' },
    ]);
    const merged = { ...stale, beds: 20, rev: conflictOf(answer).rev };
    expect((await boris('PATCH', path, merged)).status).toBe(200);
    const stored = await test.payload.findByID({ collection: 'clinics', id });
    expect(stored).toMatchObject({ beds: 20, foundedYear: 1960, _status: 'published' });
  });

  const ways: [string, (id: string, rev: string) => Promise<Asked>][] = [
    [
      'saved as a draft',
      (id, rev) => boris('PATCH', `/schemes/${id}?draft=true`, { kind: 'spa', rev }),
    ],
    [
      'autosaved',
      (id, rev) => boris('PATCH', `/schemes/${id}?draft=true&autosave=true`, { kind: 'spa', rev }),
    ],
    [
      'published',
      (id, rev) => boris('PATCH', `/schemes/${id}`, { kind: 'spa', _status: 'published', rev }),
    ],
    ['withdrawn', (id, rev) => boris('PATCH', `/schemes/${id}`, { _status: 'draft', rev })],
    [
      'withdrawn in all languages',
      (id, rev) =>
        boris('PATCH', `/schemes/${id}?unpublishAllLocales=true`, { _status: 'draft', rev }),
    ],
    [
      'moved to the trash',
      (id, rev) => boris('PATCH', `/schemes/${id}`, { deletedAt: new Date().toISOString(), rev }),
    ],
    ['saved by its tag', (id, rev) => boris('PATCH', `/schemes/${id}`, {}, ifMatch(rev))],
    ['deleted', (id, rev) => anna('DELETE', `/schemes/${id}`, undefined, ifMatch(rev))],
  ];
  const ifMatch = (rev: string) => ({ 'If-Match': `"${rev}"` });

  it.each(ways)('is not %s over another person’s change', async (_, write) => {
    const { id, rev } = await aScheme();
    expect(rev).toBe('1');
    const theirs = await anna('PATCH', `/schemes/${id}`, { kind: 'iso', rev });
    expect(theirs.body.doc).toMatchObject({ kind: 'iso', rev: '2' });
    const answer = await write(id, rev);
    expect([answer.status, conflictOf(answer)?.code]).toEqual([409, 'CONFLICT']);
    const read = { collection: 'schemes', id, draft: true } as const;
    expect(await test.payload.findByID(read)).toMatchObject({
      kind: 'iso',
      _status: 'published',
      rev: '2',
    });
    const { rev: newest } = conflictOf(answer);
    expect((await write(id, newest)).status).toBe(200);
  });

  it('does not restore an older version over a change that its reader has not seen', async () => {
    const { id, rev } = await aScheme();
    const { docs } = (await boris('GET', `/schemes/versions?where[parent][equals]=${id}`)).body;
    await anna('PATCH', `/schemes/${id}`, { kind: 'iso' });
    const path = `/schemes/versions/${docs[0].id}`;
    expect((await boris('POST', path, undefined, ifMatch(rev))).status).toBe(409);
    expect((await boris('POST', path, undefined, ifMatch('2'))).status).toBe(200);
    expect((await boris('GET', `/schemes/${id}?draft=true`)).etag).toBe('"3"');
  });

  it('is refused over GraphQL by the field rev', async () => {
    const { id, rev } = await aScheme();
    await anna('PATCH', `/schemes/${id}`, { kind: 'iso' });
    const write = `updateScheme(id: "${id}", locale: ru, data: { kind: spa, rev: "${rev}" })`;
    const { data, errors } = await graphQL(`mutation { ${write} { rev } }`);
    expect(data?.updateScheme ?? null).toBeNull();
    expect(errors[0].extensions).toMatchObject({ statusCode: 409, data: { code: 'CONFLICT' } });
  });

  it('is refused of the settings, of a site, of a person, of a concept and of a picture', async () => {
    const name = next('site');
    const site = await test.payload.create({
      collection: 'sites',
      data: { name, slug: name, kind: 'embassy', country: 'RU', defaultLocale: 'ru' } as never,
    });
    const user = await aUser(test.payload, { roles: ['editor'] });
    const concept = await test.payload.create({
      collection: 'glossaryTerms',
      data: { concept: next('concept'), terms: [{ locale: 'ru', term: next('слово ') }] } as never,
    });
    const paths = [
      ['PATCH', `/sites/${site.id}`, { rateLimit: 5 }],
      ['PATCH', `/users/${user.id}`, { name: 'Другое имя' }],
      ['PATCH', `/glossaryTerms/${concept.id}`, { domain: 'x' }],
      ['POST', '/globals/translationSettings', { dailyLimit: 5 }],
    ] as const;
    for (const [method, path, data] of paths) {
      const read = await anna('GET', path);
      const tag = { 'If-Match': read.etag ?? '"0"' };
      expect([path, (await anna(method, path, data, tag)).status]).toEqual([path, 200]);
      const again = await anna(method, path, data, tag);
      expect([path, again.status]).toEqual([path, 409]);
      const fresh = (await anna('GET', path)).body.rev;
      expect([path, (await anna(method, path, { ...data, rev: fresh })).status]).toEqual([
        path,
        200,
      ]);
    }
  });

  it('does not overwrite another person’s wording of a translation, and may be saved beside it', async () => {
    const { id } = await aScheme();
    const path = `/schemes/${id}?locale=ar&draft=true&depth=0`;
    const form = (await boris('GET', path)).body;
    expect((await anna('PATCH', path, { ...form, name: 'ترخيص' })).status).toBe(200);
    const answer = await boris('PATCH', path, { ...form, name: 'رخصة' });
    expect(answer.status).toBe(409);
    expect(conflictOf(answer).differences).toEqual([
      expect.objectContaining({ path: 'name', yours: 'رخصة', theirs: 'ترخيص' }),
    ]);
    const { rev } = conflictOf(answer);
    expect((await boris('PATCH', path, { ...form, name: 'رخصة', rev })).status).toBe(200);
    expect((await anna('GET', path)).body.name).toBe('رخصة');
  });
});

describe('a write of several documents', () => {
  const ways: [string, string, object][] = [
    ['edited as drafts', '&draft=true', { kind: 'spa', _status: 'draft' }],
    ['edited and published', '&draft=true', { kind: 'spa', _status: 'published' }],
    ['published', '&draft=true', { _status: 'published' }],
    ['withdrawn', '', { _status: 'draft' }],
    ['moved to the trash', '', { deletedAt: new Date().toISOString() }],
  ];

  it.each(ways)(
    'is refused whole when they are %s and somebody has changed one of them',
    async (_, query, data) => {
      const [first, second, third] = [await aScheme(), await aScheme(), await aScheme()];
      const ids = [first.id, second.id, third.id];
      await anna('PATCH', `/schemes/${second.id}`, { kind: 'iso' });
      const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
      const path = `/schemes?${where}${query}&locale=ru`;
      const read = { [first.id]: '1', [second.id]: '1', [third.id]: '1' };
      const answer = await boris('PATCH', path, { ...data, rev: read });
      expect(answer.status).toBe(409);
      expect(conflictOf(answer)).toMatchObject({
        code: 'CONFLICT',
        documents: [
          {
            id: second.id,
            rev: '2',
            title: expect.any(String),
            changedBy: { name: expect.stringContaining('Сотрудник') },
          },
        ],
      });
      expect(answer.body.errors[0].message).toContain(conflictOf(answer).documents[0].title);
      const stored = async () =>
        (
          await test.payload.find({
            collection: 'schemes',
            where: { id: { in: ids } },
            draft: true,
            trash: true,
            sort: 'createdAt',
          })
        ).docs.map(({ rev, _status, deletedAt }) => [rev, _status, Boolean(deletedAt)]);
      expect(await stored()).toEqual([
        ['1', 'published', false],
        ['2', 'published', false],
        ['1', 'published', false],
      ]);
      const again = await boris('PATCH', path, { ...data, rev: { ...read, [second.id]: '2' } });
      expect([again.status, again.body.docs.length]).toEqual([200, 3]);
      expect((await stored()).map(([rev]) => rev)).toEqual(['2', '3', '2']);
    },
  );

  it('a deletion of several documents for ever is refused whole when somebody has changed one of them', async () => {
    const [first, second] = [await aScheme(), await aScheme()];
    await boris('PATCH', `/schemes/${second.id}`, { kind: 'iso' });
    const where = [first.id, second.id].map((id, at) => `where[id][in][${at}]=${id}`).join('&');
    const purge = (revs: object) => {
      const read = Object.entries(revs).map(([id, rev]) => `rev[${id}]=${rev}`);
      return anna('DELETE', `/schemes?${[where, ...read].join('&')}`);
    };
    const left = async () =>
      (
        await test.payload.count({
          collection: 'schemes',
          where: { id: { in: [first.id, second.id] } },
        })
      ).totalDocs;
    const refused = await purge({ [first.id]: '1', [second.id]: '1' });
    expect(refused.status).toBe(409);
    expect(conflictOf(refused).documents).toMatchObject([{ id: second.id, rev: '2' }]);
    expect(await left()).toBe(2);
    expect((await purge({ [first.id]: '1', [second.id]: '2' })).status).toBe(200);
    expect(await left()).toBe(0);
  });

  it('a write of several documents is refused with a version that is none, and made where only others have changed', async () => {
    const [first, other] = [await aScheme(), await aScheme()];
    const path = `/schemes?where[id][in][0]=${first.id}`;
    const wrong = await boris('PATCH', path, { kind: 'spa', rev: { [first.id]: 'x' } });
    expect(wrong.status).toBe(400);
    await anna('PATCH', `/schemes/${other.id}`, { kind: 'iso' });
    const answer = await boris('PATCH', path, { kind: 'spa', rev: { [first.id]: '1' } });
    expect(answer.status).toBe(200);
  });
});

describe('a condition on a write', () => {
  it.each([
    ['no quotes', '1'],
    ['no number', '"x"'],
    ['a weak tag', 'W/"1"'],
    ['nothing between the quotes', '""'],
    ['two tags', '"1", "2"'],
  ])('is refused as malformed with %s', async (_, value) => {
    const { id } = await aScheme();
    const answer = await anna('PATCH', `/schemes/${id}`, { kind: 'spa' }, { 'If-Match': value });
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('is refused as malformed in the field as well', async () => {
    const { id } = await aScheme();
    expect((await anna('PATCH', `/schemes/${id}`, { kind: 'spa', rev: 'x' })).status).toBe(400);
  });

  it('is refused where it could be about several documents or about none', async () => {
    const tag = { 'If-Match': '"1"' };
    const where = '/schemes?where[kind][equals]=spa';
    expect((await anna('PATCH', where, { kind: 'iso' }, tag)).status).toBe(400);
    expect((await anna('POST', '/schemes', { code: next('code') }, tag)).status).toBe(400);
  });

  it('holds for any version with a star, and writes go on without one', async () => {
    const { id } = await aScheme();
    const path = `/schemes/${id}`;
    expect((await anna('PATCH', path, { kind: 'spa' }, { 'If-Match': '*' })).etag).toBe('"2"');
    expect((await anna('PATCH', path, { kind: 'iso' })).etag).toBe('"3"');
  });

  it('cannot be met by writing the number oneself', async () => {
    const { id } = await aScheme();
    const { docs } = await test.payload.update({
      collection: 'schemes',
      where: { id: { equals: id } },
      data: { kind: 'spa', rev: '1' },
    });
    expect(docs[0]).toMatchObject({ kind: 'spa', rev: '2' });
  });
});

describe('a clock that is set back', () => {
  it('brings no older draft back over what was published after it', async () => {
    const { id } = await aScheme();
    const scheme = { collection: 'schemes', id } as const;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    try {
      await test.payload.update({ ...scheme, data: { kind: 'spa' }, draft: true });
    } finally {
      vi.useRealTimers();
    }
    await test.payload.update({ ...scheme, data: { kind: 'iso', _status: 'published' } });
    for (const draft of [true, false]) {
      const read = await test.payload.findByID({ ...scheme, draft });
      expect(read).toMatchObject({ kind: 'iso', _status: 'published' });
    }
  });
});

type Way = 'local' | 'form' | 'header' | 'graphql';
type Action = { who: 0 | 1; does: 'read' | 'draft' | 'publish'; way: Way };

describe('two writers of one document', () => {
  it('lose no acknowledged word in any order of reading and writing, at once or in turns', async () => {
    const { id } = await aScheme();
    const scheme = { collection: 'schemes', id, locale: 'ru', depth: 0 } as const;
    /** What each has read, and adds a word to. */
    const forms: Answer[] = [null, null];
    const words = new Set<string>();
    const said = ({ issuer }: Answer) => String(issuer ?? '').split(' ');
    const newest = () => test.payload.findByID({ ...scheme, draft: true });

    const act = async ({ who, does, way }: Action): Promise<void> => {
      if (does === 'read' || !forms[who]) {
        forms[who] = await newest();
        return;
      }
      const form = forms[who];
      const word = next('w');
      const kept = said(form).slice(-3);
      const issuer = [...kept, word].join(' ').trim();
      const status = await ways[way](who, does === 'draft', { ...form, issuer });
      expect([200, 409]).toContain(status);
      if (status !== 200) return;
      for (const each of said(form)) if (!kept.includes(each)) words.delete(each);
      words.add(word);
    };

    type Write = (who: 0 | 1, draft: boolean, form: Answer) => Promise<number>;
    const path = (draft: boolean) => `/schemes/${id}?locale=ru&depth=0&draft=${draft}`;
    const statusOf = (draft: boolean) => ({ _status: draft ? 'draft' : 'published' });
    const ways: Record<Way, Write> = {
      local: (_, draft, { issuer, rev }) =>
        test.payload
          .update({ ...scheme, draft, data: { issuer, rev, ...statusOf(draft) } as never })
          .then(
            () => 200,
            (error) => errorFacts(error).status,
          ),
      form: async (who, draft, form) => {
        const api = who === 0 ? anna : boris;
        return (await api('PATCH', path(draft), { ...form, ...statusOf(draft) })).status;
      },
      header: async (who, draft, { issuer, rev }) => {
        const api = who === 0 ? anna : boris;
        const data = { issuer, ...statusOf(draft) };
        return (await api('PATCH', path(draft), data, { 'If-Match': `"${rev}"` })).status;
      },
      graphql: async (_, draft, { issuer, rev }) => {
        const data = `{ issuer: "${issuer}", rev: "${rev}", _status: ${statusOf(draft)._status} }`;
        const args = `id: "${id}", locale: ru, draft: ${draft}, data: ${data}`;
        const { errors } = await graphQL(`mutation { updateScheme(${args}) { rev } }`);
        return errors ? errors[0].extensions.statusCode : 200;
      },
    };

    const action = fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      does: fc.constantFrom<Action['does']>('read', 'draft', 'publish'),
      way: fc.oneof(
        { weight: 6, arbitrary: fc.constant<Way>('local') },
        ...(['form', 'header', 'graphql'] as const).map((way) => ({
          weight: 1,
          arbitrary: fc.constant<Way>(way),
        })),
      ),
    });
    const history = fc.array(fc.array(action, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(history, async (turns) => {
        for (const together of turns) await Promise.all(together.map(act));
        expect(new Set(said(await newest()).filter(Boolean))).toEqual(words);
      }),
      { numRuns: numRuns(1_000), endOnFailure: true },
    );
  }, 900_000);
});
