import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteSeveral } from '../../../../src/admin/deleting/delete-several.ts';
import { type Decision, guardSaves } from '../../../../src/admin/saving/guard-saves.ts';
import { noteList, noteRead } from '../../../../src/admin/saving/read-versions.ts';

const list = 'http://127.0.0.1:3000/admin/collections/clinics';
beforeEach(() => {
  vi.stubGlobal('location', new URL(list));
  noteList('clinics', [
    { id: 'a', rev: '1' },
    { id: 'b', rev: '4' },
    { id: 'c', rev: '2' },
  ]);
});
afterEach(() => vi.unstubAllGlobals());

type Sent = { url: URL; data: unknown; ifMatch: string | null };

/** A server that gives these answers one after the other, and a page that asks it. */
function aPage(answers: Response[], decision: Decision | null = null) {
  const sent: Sent[] = [];
  const fetch = async (input: unknown, { body, headers }: RequestInit = {}): Promise<Response> => {
    const text = body instanceof FormData ? body.get('_payload') : body;
    sent.push({
      url: new URL(String(input), 'http://127.0.0.1:3000'),
      data: text ? JSON.parse(String(text)) : null,
      ifMatch: new Headers(headers).get('If-Match'),
    });
    return answers.shift() ?? Response.json({ docs: [] });
  };
  const overwrite = vi.fn(async () => decision);
  const others = { signIn: vi.fn(), saved: vi.fn(), unreachable: () => '' };
  const asked = { merge: vi.fn(), overwrite, ...others };
  return { ask: guardSaves(fetch as typeof globalThis.fetch, asked), sent, ...asked };
}

const patch = (data: object): RequestInit => ({ method: 'PATCH', body: JSON.stringify(data) });
const form = (data: object): RequestInit => {
  const body = new FormData();
  body.append('_payload', JSON.stringify(data));
  return { method: 'PATCH', body };
};
const of = (...ids: string[]) =>
  `/api/clinics?locale=ru&${ids.map((id, at) => `where[and][1][id][in][${at}]=${id}`).join('&')}`;

const change = { code: 'CONFLICT', changedAt: null, changedBy: null, differences: [] };
const conflict = (data: object) =>
  Response.json(
    { errors: [{ message: 'Changed', data: { ...change, ...data } }] },
    { status: 409 },
  );
const changedB = () => conflict({ documents: [{ ...change, id: 'b', title: 'B', rev: '5' }] });

describe('several documents', () => {
  it.each([
    ['edited', form({ beds: 5, _status: 'draft' }), { beds: 5, _status: 'draft' }],
    ['published', patch({ _status: 'published' }), { _status: 'published' }],
    ['withdrawn', patch({ _status: 'draft' }), { _status: 'draft' }],
    ['put into the trash', patch({ deletedAt: 'now' }), { deletedAt: 'now' }],
    ['taken out of the trash', patch({ deletedAt: null }), { deletedAt: null }],
  ])(
    'a write of several documents says which version of each was in the list when they are %s',
    async (_, init, data) => {
      const { ask, sent } = aPage([]);
      await ask(of('a', 'c'), init);
      expect(sent[0]?.data).toEqual({ ...data, rev: { a: '1', c: '2' } });
    },
  );

  it('a write of all documents says which versions the page of the list shows, and keeps to the list’s filter', async () => {
    vi.stubGlobal('location', new URL(`${list}?where[or][0][and][0][country][equals]=KR&page=2`));
    const { ask, sent } = aPage([]);
    await ask('/api/clinics?where[and][0][_status][not_equals]=draft', patch({ _status: 'draft' }));
    expect(sent[0]?.data).toEqual({ _status: 'draft', rev: { a: '1', b: '4', c: '2' } });
    const query = Object.fromEntries(sent[0]?.url.searchParams ?? []);
    expect(query).toEqual({
      'where[and][0][_status][not_equals]': 'draft',
      'where[and][99][or][0][and][0][country][equals]': 'KR',
    });
  });

  it('a write of several documents is made of all of them, as they are now, when the person says so', async () => {
    const { ask, sent, overwrite } = aPage([changedB()], 'all');
    expect((await ask(of('a', 'b'), patch({ _status: 'draft' }))).status).toBe(200);
    expect(overwrite).toHaveBeenCalledOnce();
    expect(sent[1]?.data).toEqual({ _status: 'draft', rev: { a: '1', b: '5' } });
  });

  it('a write of several documents is made without those that others have changed, when the person says so', async () => {
    const { ask, sent } = aPage([changedB()], 'others');
    await ask(of('a', 'b'), form({ beds: 5 }));
    expect(sent[1]?.data).toEqual({ beds: 5, rev: { a: '1' } });
    const query = Object.fromEntries(sent[1]?.url.searchParams ?? []);
    expect(query).toEqual({ locale: 'ru', 'where[and][1][id][in][0]': 'a' });
  });

  it('a deletion for ever says in its address which versions were read, and asks as other writes do', async () => {
    const { ask, sent } = aPage([changedB(), changedB()], 'all');
    await ask(of('a', 'b'), { method: 'DELETE' });
    const revs = (at: number) =>
      [...(sent[at]?.url.searchParams ?? [])].filter(([name]) => name.startsWith('rev['));
    expect([revs(0), revs(1)]).toEqual([
      [
        ['rev[a]', '1'],
        ['rev[b]', '4'],
      ],
      [
        ['rev[a]', '1'],
        ['rev[b]', '5'],
      ],
    ]);
    const others = aPage([changedB()], 'others');
    await others.ask(of('a', 'b'), { method: 'DELETE' });
    expect(Object.fromEntries(others.sent[1]?.url.searchParams ?? [])).toEqual({
      locale: 'ru',
      'where[and][1][id][in][0]': 'a',
      'rev[a]': '1',
    });
  });

  it('a deletion of many for ever names them in addresses that nginx takes, each with its version', async () => {
    const ids = Array.from(
      { length: 120 },
      (_, at) => `019c2d3e-4f50-7182-93a4-b5c6d7e8${1_000 + at}`,
    );
    noteList(
      'clinics',
      ids.map((id) => ({ id, rev: '1000' })),
    );
    const { ask, sent } = aPage([]);
    vi.stubGlobal('fetch', ask);
    await deleteSeveral('/api/clinics', ids, { purges: true, insists: false, inTrash: true });
    for (const { url } of sent) expect(url.href.length).toBeLessThan(8_000);
    const named = sent.flatMap(({ url }) => [...url.searchParams.keys()]);
    expect(named.filter((name) => name.startsWith('rev['))).toEqual(ids.map((id) => `rev[${id}]`));
  });

  it('a write of several documents is made of none rather than of all when others have changed each of them', async () => {
    const { ask, sent } = aPage([changedB()], 'others');
    expect((await ask(of('b'), form({ beds: 5 }))).status).toBe(409);
    expect(sent).toHaveLength(1);
  });

  it('a write of all documents in the list leaves out those that others have changed', async () => {
    const { ask, sent } = aPage([changedB()], 'others');
    await ask('/api/clinics?where[and][0][id][not_equals]=', patch({ _status: 'published' }));
    const query = Object.fromEntries(sent[1]?.url.searchParams ?? []);
    expect(query).toEqual({
      'where[and][0][id][not_equals]': '',
      'where[and][100][id][not_equals]': 'b',
    });
  });

  it('a write of several documents is refused in words that Payload’s lists can read, when the person goes back', async () => {
    const { ask, sent } = aPage([changedB()], null);
    const answer = await ask(of('a', 'b'), patch({ _status: 'draft' }));
    expect([answer.status, sent.length]).toEqual([409, 1]);
    expect(await answer.json()).toMatchObject({ docs: [], errors: [{ message: 'Changed' }] });
  });
});

describe('one document', () => {
  beforeEach(() => noteRead('clinics', [{ id: 'b', rev: '7' }]));

  it('a button says which version its form shows, also where Payload sends the published one', async () => {
    const { ask, sent } = aPage([]);
    await ask('/api/clinics/b?locale=ru', patch({ _status: 'draft' }));
    await ask('/api/clinics/b?locale=ru', patch({ beds: 5, rev: '3', _status: 'published' }));
    await ask('/api/clinics/b', { method: 'DELETE' });
    expect(sent.map(({ data, ifMatch }) => [data, ifMatch])).toEqual([
      [{ _status: 'draft', rev: '7' }, null],
      [{ beds: 5, _status: 'published', rev: '7' }, null],
      [null, '"7"'],
    ]);
  });

  it('a restoration from the page of an older version says which version its form shows', async () => {
    vi.stubGlobal('location', new URL(`${list}/b/versions/v1`));
    const { ask, sent } = aPage([conflict({ rev: '8' })], 'all');
    const restore = () => ask('/api/clinics/versions/v1?draft=true', { method: 'POST' });
    expect((await restore()).status).toBe(200);
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"7"', '"8"']);
  });

  it('a button asks before it writes over a version that somebody else has saved since', async () => {
    const { ask, sent, overwrite, merge } = aPage([conflict({ rev: '8' })], 'all');
    expect((await ask('/api/clinics/b', patch({ _status: 'draft' }))).status).toBe(200);
    expect(overwrite).toHaveBeenCalledOnce();
    expect(merge).not.toHaveBeenCalled();
    expect(sent[1]?.data).toEqual({ _status: 'draft', rev: '8' });
  });

  it('a button writes nothing when the person goes back', async () => {
    const { ask, sent } = aPage([conflict({ rev: '8' })], null);
    expect((await ask('/api/clinics/b', patch({ _status: 'draft' }))).status).toBe(409);
    expect(sent).toHaveLength(1);
  });

  it('the next button knows the change that the one before has made', async () => {
    const { ask, sent } = aPage([Response.json({ doc: { id: 'b', rev: '8' } })]);
    await ask('/api/clinics/b', patch({ _status: 'draft' }));
    await ask('/api/clinics/b', patch({ deletedAt: 'now' }));
    expect(sent[1]?.data).toEqual({ deletedAt: 'now', rev: '8' });
  });
});
