import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clearFutureMoments } from '../../../src/projector/housekeeping.ts';
import { aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { type RestApi, restApi } from '../../support/rest-api.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
let visitor: RestApi;
beforeAll(async () => {
  test = await testPayload();
  visitor = await restApi(test.payload);
});
afterAll(() => test.stop());

const founder = { email: 'founder@example.org', name: 'Анна', password: STAFF_PASSWORD };
const messageOf = (body: { errors: { data?: { errors: { message: string }[] } }[] }) =>
  body.errors[0]?.data?.errors[0]?.message;

/** Signs somebody in with roles. */
const member = async (...[data]: [Parameters<typeof aUser>[1]]) => {
  const user = await aUser(test.payload, data);
  return { ...user, api: await restApi(test.payload, user.email) };
};

describe('the first user', () => {
  it('needs a good password, and becomes an administrator whatever they ask for', async () => {
    const weak = { ...founder, password: 'password1234', roles: ['editor'] };
    const refused = await visitor('POST', '/users/first-register', weak);
    expect([refused.status, messageOf(refused.body)]).toEqual([
      400,
      expect.stringContaining('подбирают'),
    ]);
    const { status, body } = await visitor('POST', '/users/first-register', {
      ...founder,
      roles: ['translator'],
    });
    expect(status).toBe(200);
    expect(body.user.roles).toEqual(['admin']);
    expect((await visitor('POST', '/users/first-register', founder)).status).toBe(403);
  });

  it('cannot lose the last administrator’s role, nor be deleted', async () => {
    const api = await restApi(test.payload, founder.email);
    const { body } = await api('GET', '/users/me');
    const path = `/users/${body.user.id}`;
    const { status, body: answer } = await api('PATCH', path, { roles: ['editor'] });
    expect([status, messageOf(answer)]).toEqual([400, expect.stringContaining('администратор')]);
    expect((await api('DELETE', path)).status).toBe(400);
  });
});

describe('an account', () => {
  it('is created by administrators alone', async () => {
    const { api } = await member({ roles: ['editor'] });
    const data = { ...founder, email: 'new@example.org', roles: ['admin'] };
    expect((await api('POST', '/users', data)).status).toBe(403);
    expect((await visitor('POST', '/users', data)).status).toBe(403);
    const admin = await restApi(test.payload, founder.email);
    expect((await admin('POST', '/users', data)).status).toBe(201);
  });

  it.each(['translator', 'reviewer'])(
    'of a %s has a working language, by form and by API',
    async (role) => {
      const admin = await restApi(test.payload, founder.email);
      const data = { ...founder, email: `${role}@example.org`, roles: [role] };
      const refused = await admin('POST', '/users', data);
      expect(refused.status).toBe(400);
      expect(refused.body.errors[0]).toMatchObject({
        field: 'workingLocales',
        message: expect.stringContaining('Рабочие языки'),
      });
      expect(messageOf(refused.body)).toContain('хотя бы один рабочий язык');
      const made = await admin('POST', '/users', { ...data, workingLocales: ['ar'] });
      expect(made.status).toBe(201);
      const path = `/users/${made.body.doc.id}`;
      expect((await admin('PATCH', path, { workingLocales: [] })).status).toBe(400);
      expect((await admin('PATCH', path, { name: 'Другое имя' })).status).toBe(200);
      expect((await admin('PATCH', path, { roles: ['editor'], workingLocales: [] })).status).toBe(
        200,
      );
      expect((await admin('PATCH', path, { roles: ['editor', role] })).status).toBe(400);
    },
  );

  it('is edited by its owner, who gains no role, language or address by it', async () => {
    const { id, email, api } = await member({ roles: ['translator'], workingLocales: ['en'] });
    const { body } = await api('PATCH', `/users/${id}`, {
      name: 'Новое имя',
      interfaceLanguage: 'en',
      roles: ['admin'],
      workingLocales: ['en', 'ar'],
      email: 'other@example.org',
    });
    expect(body.doc).toMatchObject({
      name: 'Новое имя',
      interfaceLanguage: 'en',
      roles: ['translator'],
      workingLocales: ['en'],
      email,
    });
    const other = await member({ roles: ['editor'] });
    expect((await api('PATCH', `/users/${other.id}`, { name: 'x' })).status).toBe(403);
    expect((await api('DELETE', `/users/${id}`)).status).toBe(403);
  });

  it('shows its name to colleagues, and its address to nobody but administrators', async () => {
    const { id, email } = await member({ roles: ['editor'] });
    const colleague = await member({ roles: ['translator'], workingLocales: ['en'] });
    const seen = await colleague.api('GET', `/users/${id}`);
    expect(seen.body).toHaveProperty('name');
    expect(seen.body).not.toHaveProperty('email');
    expect((await colleague.api('GET', '/users/me')).body.user.email).toBe(colleague.email);
    const probe = await colleague.api('GET', `/users?where[email][equals]=${email}`);
    expect(probe.status === 200 ? probe.body.totalDocs : 0).toBe(0);
    const admin = await restApi(test.payload, founder.email);
    expect((await admin('GET', `/users/${id}`)).body.email).toBe(email);
    expect((await visitor('GET', `/users/${id}`)).status).toBe(403);
  });
});

describe('a password', () => {
  it('is checked when it is changed, in the reader’s language', async () => {
    const { id, email, api } = await member({ roles: ['editor'] });
    const short = await api('PATCH', `/users/${id}`, { password: 'short' });
    expect([short.status, messageOf(short.body)]).toEqual([400, 'Пароль — не короче 12 символов']);
    const own = await api('PATCH', `/users/${id}`, { password: `${email} 2026` });
    expect(messageOf(own.body)).toContain('имя или электронную почту');
    const strong = { password: 'correct horse battery' };
    const alone = await api('PATCH', `/users/${id}`, strong);
    expect(alone.body.errors[0]).toMatchObject({ field: 'currentPassword' });
    const guess = await api('PATCH', `/users/${id}`, { ...strong, currentPassword: 'a guess' });
    expect(guess.status).toBe(400);
    const many = await api('PATCH', `/users?where[id][equals]=${id}`, strong);
    expect(many.body.errors).toHaveLength(1);
    const good = await api('PATCH', `/users/${id}`, {
      ...strong,
      currentPassword: STAFF_PASSWORD,
    });
    expect(good.status).toBe(200);
    expect(JSON.stringify(good.body)).not.toContain(STAFF_PASSWORD);
    const admin = await restApi(test.payload, founder.email);
    expect((await admin('PATCH', `/users/${id}`, { password: STAFF_PASSWORD })).status).toBe(200);
  });

  it('is checked when it is reset by e-mail', async () => {
    const { email } = await member({ roles: ['editor'] });
    const token = await test.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    const reset = (password: string) =>
      visitor('POST', '/users/reset-password', { token, password });
    expect((await reset('qwertyuiop12')).status).toBe(400);
    expect((await reset(`${email} 2026`)).status).toBe(400);
    expect((await reset('correct horse battery')).status).toBe(200);
  });

  it('is reset without telling who has an account, whatever the mail server does', async () => {
    const { email } = await member({ roles: ['editor'] });
    const ask = async (address: string) => {
      const { status, body } = await visitor('POST', '/users/forgot-password', { email: address });
      return { status, body };
    };
    const { payload } = test;
    const { sendEmail } = payload.email;
    const asked: string[] = [];
    const mailServers = [
      () => Promise.reject(new Error('The mail server is away')),
      () => new Promise<never>(() => {}),
    ];
    for (const [index, server] of mailServers.entries()) {
      payload.email.sendEmail = ({ to }) => {
        asked.push(String(to));
        return server();
      };
      const unknown = await ask('nobody@example.org');
      expect(unknown).toEqual({ status: 200, body: { message: expect.any(String) } });
      const known = index === 0 ? email : (await member({ roles: ['editor'] })).email;
      expect(await ask(known)).toEqual(unknown);
      await expect.poll(() => asked, eventually).toContain(known);
    }
    payload.email.sendEmail = sendEmail;
    expect(asked).toHaveLength(2);
    expect((await ask('')).status).toBe(400);
  });

  it('opens the admin in the language of the profile', async () => {
    const { id, email, api } = await member({ roles: ['editor'] });
    await api('PATCH', `/users/${id}`, { interfaceLanguage: 'en' });
    const { headers } = await visitor('POST', '/users/login', { email, password: STAFF_PASSWORD });
    const cookies = headers.getSetCookie();
    expect(cookies).toContainEqual(expect.stringMatching(/^polyclinic-lng=en; Path=\//));
    expect(cookies).toContainEqual(
      expect.stringMatching(/^polyclinic-token=.*HttpOnly.*SameSite=Lax/i),
    );
  });
});

describe('an account, whichever way the clock was set', () => {
  const hour = 3_600_000;
  const setClock = (byMs: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + byMs });
  afterEach(() => void vi.useRealTimers());

  it('keeps its session', async () => {
    const { api, email } = await member({ roles: ['editor'] });
    for (const byMs of [-hour, 2 * hour, -30 * 24 * hour]) {
      setClock(byMs);
      expect((await api('GET', '/users/me')).body.user).toMatchObject({ email });
    }
  });

  it('is not locked, nor without a mail, until a moment that was ahead', async () => {
    const { email } = await member({ roles: ['editor'] });
    const signIn = async (password: string) =>
      (await visitor('POST', '/users/login', { email, password })).status;
    setClock(24 * hour);
    await visitor('POST', '/users/forgot-password', { email });
    for (let tries = 0; tries < 6; tries++) await signIn('wrong');
    expect(await signIn(STAFF_PASSWORD)).toBe(429);
    setClock(-24 * hour);
    expect(await signIn(STAFF_PASSWORD)).toBe(200);
    await clearFutureMoments(test.payload);
    const { docs } = await test.payload.db.find<{ resetPasswordRequestedAt?: string | null }>({
      collection: 'users',
      where: { email: { equals: email } },
    });
    expect(Date.parse(docs[0]?.resetPasswordRequestedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('stays locked for as long as a lock is given for', async () => {
    const { email } = await member({ roles: ['editor'] });
    for (let tries = 0; tries < 6; tries++) {
      await visitor('POST', '/users/login', { email, password: 'wrong' });
    }
    await clearFutureMoments(test.payload);
    const data = { email, password: STAFF_PASSWORD };
    expect((await visitor('POST', '/users/login', data)).status).not.toBe(200);
  });
});
