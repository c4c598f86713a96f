import crypto from 'node:crypto';
import { handleEndpoints } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { eventually } from '../../support/eventually.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());
afterEach(() => void vi.restoreAllMocks());

const wrong = 'wrong wrong wrong';
const office = '198.51.100.7';
let last = 0;
const somewhere = () => {
  last += 1;
  return `203.0.113.${last}`;
};
const somebody = async () => (await aUser(test.payload, { roles: ['editor'] })).email;

/** A request from a network; the last entry is what the server adds, the first what a client may invent. */
async function post(path: string, body: object, from: string) {
  const answer = await handleEndpoints({
    config: test.payload.config,
    request: new Request(`http://127.0.0.1:3000/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        'x-forwarded-for': `${somewhere()}, ${from}`,
      },
      body: JSON.stringify(body),
    }),
  });
  const { status, headers } = answer;
  return { status, retryAfter: headers.get('retry-after'), body: await answer.json() };
}
const signIn = (email: string, password: string, from: string) =>
  post('/users/login', { email, password }, from);
const statuses = async (answers: Promise<{ status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort();
const counted = (...pairs: [number, number][]) =>
  pairs.flatMap(([times, status]) => Array<number>(times).fill(status));

/** Counts the hashes of passwords, and how many were made at the same time, without making them. */
function watchHashes() {
  const seen = { calls: 0, atOnce: 0, most: 0 };
  const pbkdf2 = ((...args: unknown[]) => {
    seen.calls += 1;
    seen.atOnce += 1;
    seen.most = Math.max(seen.most, seen.atOnce);
    setTimeout(() => {
      seen.atOnce -= 1;
      (args.at(-1) as (error: null, hash: Buffer) => void)(null, Buffer.alloc(Number(args[3])));
    }, 5);
  }) as never;
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(pbkdf2);
  return seen;
}

describe('Signing in', () => {
  it('costs and says the same for an address that has no account', async () => {
    const [known, unknown, from] = [await somebody(), 'nobody@example.org', somewhere()];
    const hashes = watchHashes();
    const answers: { email: string; status: number; body: unknown; hashes: number }[] = [];
    for (const email of [known, unknown]) {
      for (let tries = 0; tries < 7; tries += 1) {
        const { status, body } = await signIn(email, wrong, from);
        answers.push({ email, status, body, hashes: hashes.calls });
        hashes.calls = 0;
      }
    }
    const of = (address: string) =>
      answers.filter(({ email }) => email === address).map(({ email: _, ...rest }) => rest);
    expect(of(known)).toEqual(of(unknown));
    expect(of(known).map(({ status, hashes }) => [status, hashes])).toEqual([
      ...Array(5).fill([401, 1]),
      ...Array(2).fill([429, 0]),
    ]);
  });

  it('lets five of sixty guesses at once be hashed, and a few at the same time', async () => {
    const email = await somebody();
    const hashes = watchHashes();
    const from = somewhere();
    const guesses = Array.from({ length: 60 }, () => signIn(email, wrong, from));
    expect(await statuses(guesses)).toEqual(counted([5, 401], [55, 429]));
    expect(hashes).toMatchObject({ calls: 5, most: 2 });
  });

  it('Attempts to sign in are counted on by processes whose clocks differ by less than a minute', async () => {
    const [email, from] = [await somebody(), somewhere()];
    watchHashes();
    const base = Date.now();
    const clock = vi.spyOn(Date, 'now');
    const answers: number[] = [];
    for (const aheadMs of [20_000, 0, 45_000, 5, 0, 30_000]) {
      clock.mockReturnValue(base + aheadMs);
      answers.push((await signIn(email, wrong, from)).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('is never locked for its owner by those who try from elsewhere', async () => {
    const email = await somebody();
    expect((await signIn(email, STAFF_PASSWORD, office)).status).toBe(200);
    watchHashes();
    for (let network = 0; network < 12; network += 1) {
      const from = somewhere();
      for (let tries = 0; tries < 5; tries += 1) await signIn(email, wrong, from);
    }
    const elsewhere = await signIn(email, wrong, somewhere());
    expect([elsewhere.status, Number(elsewhere.retryAfter) > 0]).toEqual([429, true]);
    vi.restoreAllMocks();
    expect((await signIn(email, STAFF_PASSWORD, office)).status).toBe(200);
  });

  it('is limited for one network that tries many addresses', async () => {
    const from = somewhere();
    watchHashes();
    const guesses = Array.from({ length: 55 }, (_, index) =>
      signIn(`person-${index}@example.org`, wrong, from),
    );
    expect(await statuses(guesses)).toEqual(counted([50, 401], [5, 429]));
  });

  it('begins anew after a right password, and does not count right ones', async () => {
    const [email, from] = [await somebody(), somewhere()];
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 3; tries += 1) {
        expect((await signIn(email, wrong, from)).status).toBe(401);
      }
      expect((await signIn(email, STAFF_PASSWORD, from)).status).toBe(200);
    }
  });

  it('is open again after the password was set by a mail', async () => {
    const [email, from] = [await somebody(), somewhere()];
    for (let tries = 0; tries < 6; tries += 1) await signIn(email, wrong, from);
    expect((await signIn(email, STAFF_PASSWORD, from)).status).toBe(429);
    const token = await test.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    const password = 'correct horse battery';
    expect((await post('/users/reset-password', { token, password }, from)).status).toBe(200);
    expect((await signIn(email, password, from)).status).toBe(200);
  });
});

describe('A forgotten password', () => {
  it('is mailed with a link to CMS_URL, whatever host the request names', async () => {
    const email = await somebody();
    const mails: string[] = [];
    vi.spyOn(test.payload.email, 'sendEmail').mockImplementation(async ({ html }) => {
      mails.push(String(html));
    });
    const request = new Request('http://evil.example/api/users/forgot-password', {
      method: 'POST',
      headers: {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'content-type': 'application/json',
        'x-forwarded-for': somewhere(),
      },
      body: JSON.stringify({ email }),
    });
    await handleEndpoints({ config: test.payload.config, request });
    await expect.poll(() => mails, eventually).toHaveLength(1);
    expect(mails[0]).toMatch(/href="http:\/\/127\.0\.0\.1:\d+\/admin\/reset\/[0-9a-f]{40}"/);
    expect(mails[0]).not.toContain('evil');
  });

  it('is mailed a few times an hour, known or not, and set a few times', async () => {
    vi.spyOn(test.payload.email, 'sendEmail').mockResolvedValue(undefined);
    for (const email of [await somebody(), 'nobody-else@example.org']) {
      const from = somewhere();
      const asked = Array.from({ length: 8 }, () =>
        post('/users/forgot-password', { email }, from),
      );
      expect(await statuses(asked)).toEqual(counted([5, 200], [3, 429]));
    }
    const hashes = watchHashes();
    const from = somewhere();
    const set = Array.from({ length: 40 }, () =>
      post('/users/reset-password', { token: 'x', password: 'correct horse battery' }, from),
    );
    expect(await statuses(set)).toEqual(counted([30, 403], [10, 429]));
    expect(hashes.calls).toBe(0);
  });
});
