import { describe, expect, it } from 'vitest';
import { errorFacts } from '../../../src/answers/error-facts.ts';
import { retryWriteConflicts } from '../../../src/answers/write-conflicts.ts';
import { isWriteConflict, writeConflict } from '../../../src/errors.ts';

const conflict = () => Response.json({ errors: [{ name: 'WriteConflict' }] }, { status: 409 });
const ask = () => new Request('http://cms/api/clinics/1', { method: 'PATCH', body: '{"beds":1}' });

describe('a write conflict', () => {
  it('is known by the codes and labels of MongoDB and by our own name, and nothing else is taken for one', () => {
    for (const error of [
      writeConflict(),
      { code: 112 },
      { code: 24 },
      { code: 251 },
      { errorLabelSet: new Set(['TransientTransactionError']) },
      { errorLabels: ['TransientTransactionError'] },
    ]) {
      expect(isWriteConflict(error)).toBe(true);
      expect(errorFacts(error)).toMatchObject({ status: 409, code: 'CONFLICT', hidden: false });
    }
    for (const error of [null, {}, { code: 11_000 }, { code: 'CONFLICT', status: 409 }]) {
      expect(isWriteConflict(error)).toBe(false);
    }
  });

  it('has its request run again with its body until it is done', async () => {
    const bodies: string[] = [];
    const handle = retryWriteConflicts(async (request) => {
      bodies.push(await request.text());
      return bodies.length < 3 ? conflict() : Response.json({ done: true });
    });
    expect((await handle(ask())).status).toBe(200);
    expect(bodies).toEqual(Array(3).fill('{"beds":1}'));
  });

  it('that does not end is answered with 409 after a few tries', async () => {
    let tries = 0;
    const answer = await retryWriteConflicts(async () => {
      tries += 1;
      return conflict();
    })(ask());
    expect(answer.status).toBe(409);
    expect(tries).toBe(6);
  });

  it('of a GraphQL request is run again when none of its mutations is done, and told when one is', async () => {
    const failed = { extensions: { name: 'WriteConflict' } };
    const cases = [
      { data: { a: null, b: null }, tries: 6 },
      { data: null, tries: 6 },
      { data: { a: { beds: 1 }, b: null }, tries: 1 },
    ];
    for (const { data, tries: expected } of cases) {
      let tries = 0;
      await retryWriteConflicts(async () => {
        tries += 1;
        return Response.json({ data, errors: [failed] });
      })(ask());
      expect(tries).toBe(expected);
    }
  });

  it('is not what an older version of a document is refused with', async () => {
    let tries = 0;
    const stale = () => Response.json({ errors: [{ name: 'APIError' }] }, { status: 409 });
    await retryWriteConflicts(async () => {
      tries += 1;
      return stale();
    })(ask());
    expect(tries).toBe(1);
  });
});
