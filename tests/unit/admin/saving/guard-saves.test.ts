import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardSaves } from '../../../../src/admin/saving/guard-saves.ts';
import type { Choices } from '../../../../src/admin/saving/with-choices.ts';
import type { Conflict, Difference } from '../../../../translations/revisions/conflict.ts';

beforeEach(() => vi.stubGlobal('location', new URL('http://127.0.0.1:3000/admin')));
afterEach(() => vi.unstubAllGlobals());

const answer = (status: number, body: object = {}) =>
  new Response(JSON.stringify(body), { status });

const beds: Difference = {
  path: 'beds',
  yours: 10,
  theirs: 20,
  changed: 'theirs',
};

const refusal = (rev: string | null, differences: Difference[]) => {
  const data: Conflict = { code: 'CONFLICT', rev, changedAt: null, changedBy: null, differences };
  return answer(409, { errors: [{ message: 'Changed', data }] });
};

/** A server that gives these answers to saves, one after the other, and what it was sent. */
function aServer(answers: Response[], { user = null }: { user?: object | null } = {}) {
  const sent: unknown[] = [];
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    if (String(input).endsWith('/users/me')) return answer(200, { user });
    sent.push(JSON.parse(String((init.body as FormData).get('_payload'))));
    return answers.shift() ?? answer(500);
  };
  return { fetch: fetch as typeof globalThis.fetch, sent };
}

function aForm(data: object): RequestInit {
  const body = new FormData();
  body.append('_payload', JSON.stringify(data));
  return { method: 'PATCH', body };
}

const nobody = { overwrite: vi.fn(), unreachable: () => 'Out of reach' };

type Asked = { choices?: Choices | null; isSignedIn?: boolean };

async function save(server: ReturnType<typeof aServer>, { choices = null, isSignedIn }: Asked) {
  const merge = vi.fn(async () => choices);
  const signIn = vi.fn(async () => isSignedIn === true);
  const saved = vi.fn();
  const fetch = guardSaves(server.fetch, { ...nobody, merge, signIn, saved });
  const form = aForm({ beds: 10, foundedYear: 1960, rev: '1' });
  const response = await fetch('/api/clinics/1?locale=ru', form);
  return { status: response.status, merge, signIn, saved };
}

describe('a form that is saved', () => {
  it('is sent once when nobody else has saved the document', async () => {
    const server = aServer([answer(200)]);
    const { status, merge, saved } = await save(server, {});
    expect([status, server.sent.length, merge.mock.calls.length]).toEqual([200, 1, 0]);
    expect(saved).toHaveBeenCalledOnce();
  });

  it('is sent again with the values that were chosen, as a write of the newest version', async () => {
    const server = aServer([refusal('2', [beds]), answer(200)]);
    const { status } = await save(server, { choices: { beds: 'theirs' } });
    expect(status).toBe(200);
    expect(server.sent[1]).toEqual({ beds: 20, foundedYear: 1960, rev: '2' });
  });

  it('asks once more when somebody saves while the person decides', async () => {
    const server = aServer([refusal('2', [beds]), refusal('3', [beds]), answer(200)]);
    const { merge } = await save(server, { choices: { beds: 'yours' } });
    expect(merge).toHaveBeenCalledTimes(2);
    expect(server.sent[2]).toMatchObject({ beds: 10, rev: '3' });
  });

  it('is refused as it was when the person goes back to the form', async () => {
    const server = aServer([refusal('2', [beds])]);
    const { status, saved } = await save(server, { choices: null });
    expect([status, server.sent.length, saved.mock.calls.length]).toEqual([409, 1, 0]);
  });

  it('is sent again without asking when it overwrites nothing', async () => {
    const mine: Difference = { path: 'foundedYear', yours: 1960, theirs: null, changed: 'yours' };
    const server = aServer([refusal('2', [mine]), answer(200)]);
    const { status, merge } = await save(server, {});
    expect([status, merge.mock.calls.length]).toEqual([200, 0]);
    expect(server.sent[1]).toMatchObject({ foundedYear: 1960, rev: '2' });
  });

  it('is sent again after the person has signed in, when the session has ended', async () => {
    const server = aServer([answer(403), answer(200)]);
    const { status, signIn } = await save(server, { isSignedIn: true });
    expect([status, signIn.mock.calls.length]).toEqual([200, 1]);
    expect(server.sent[1]).toEqual(server.sent[0]);
  });

  it('does not ask somebody with a session, who lacks the right, to sign in', async () => {
    const server = aServer([answer(403)], { user: { id: '1' } });
    const { status, signIn } = await save(server, { isSignedIn: true });
    expect([status, signIn.mock.calls.length]).toEqual([403, 0]);
  });
});

describe('a form of somebody who has no session', () => {
  it.each(['login', 'forgot-password', 'reset-password', 'first-register', 'unlock'])(
    'is refused in its own words by users/%s',
    async (operation) => {
      const server = aServer([answer(401)]);
      const [merge, signIn, saved] = [vi.fn(), vi.fn(), vi.fn()];
      const fetch = guardSaves(server.fetch, { ...nobody, merge, signIn, saved });
      const form = { ...aForm({ email: 'a@b.test' }), method: 'POST' };
      expect((await fetch(`/api/users/${operation}`, form)).status).toBe(401);
      expect(signIn).not.toHaveBeenCalled();
    },
  );
});

it('a request that does not reach the server fails in words for people, one that is given up as it did', async () => {
  const failing = (error: Error) =>
    guardSaves(
      async () => {
        throw error;
      },
      { ...nobody, merge: vi.fn(), signIn: vi.fn(), saved: vi.fn() },
    );
  const lost = failing(new TypeError('Failed to fetch'));
  for (const address of ['/api/clinics/1', '/api/users/login']) {
    const form = { ...aForm({ beds: 10 }), method: 'POST' };
    await expect(lost(address, form)).rejects.toThrow('Out of reach');
  }
  const ended = new DOMException('Ended', 'AbortError');
  await expect(failing(ended)('/api/clinics/1', aForm({}))).rejects.toBe(ended);
});
