import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retryWriteConflicts } from '../../../src/answers/write-conflicts.ts';
import { aClinic, aUser, STAFF_PASSWORD } from '../../support/builders.ts';
import { type TestPayload, testPayload } from '../../support/testPayload.ts';

let test: TestPayload;
let token: string | undefined;
beforeAll(async () => {
  test = await testPayload();
  const { email } = await aUser(test.payload, { roles: ['editor'] });
  ({ token } = await test.payload.login({
    collection: 'users',
    data: { email: String(email), password: STAFF_PASSWORD },
  }));
});
afterAll(() => test.stop());

it('three saves of one document at once are each done, or told in words that somebody else was first', async () => {
  const { id } = await aClinic(test.payload);
  const handle = retryWriteConflicts((request: Request) =>
    handleEndpoints({ config: test.payload.config, request }),
  );
  const save = (beds: number) =>
    handle(
      new Request(`http://127.0.0.1:3000/api/clinics/${id}?locale=ru`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ beds, _status: 'published' }),
      }),
    );
  for (const round of [1, 2]) {
    const answers = await Promise.all([
      save(round * 10),
      save(round * 10 + 1),
      save(round * 10 + 2),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { beds } = (await test.payload.findByID({ collection: 'clinics', id })) as {
      beds: number;
    };
    expect(Math.floor(beds / 10)).toBe(round);
  }
});
