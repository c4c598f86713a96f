import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

type Execute = (statement: string | { sql: string }, ...rest: unknown[]) => Promise<unknown>;

let test: TestPayload;
let client: { execute: Execute };
let execute: Execute;
beforeAll(async () => {
  test = await testPayload();
  ({ client } = test.payload.db as unknown as { client: { execute: Execute } });
  execute = client.execute.bind(client);
});
afterAll(() => test.stop());

// The timers of writes go with the clock; what waits for a lease waits in real time.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  client.execute = execute;
  vi.useRealTimers();
});

/** Holds the first statement that is like this one back, until it is let go. */
function holdBack(like: RegExp): { reached: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  let reach = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  client.execute = async (statement, ...rest) => {
    const text = typeof statement === 'string' ? statement : statement.sql;
    if (like.test(text)) {
      client.execute = execute;
      reach();
      await free;
    }
    return execute(statement, ...rest);
  };
  return { reached, letGo };
}

let count = 0;
async function aScheme(): Promise<string> {
  count += 1;
  const data = { code: `lease-${count}`, name: 'Имя', sourceLocale: 'ru', _status: 'published' };
  const { id } = await test.payload.create({
    collection: 'schemes',
    locale: 'ru',
    data: data as never,
  });
  return String(id);
}

const write = (id: string, issuer: string) =>
  test.payload.update({
    collection: 'schemes',
    id,
    locale: 'ru',
    data: { issuer, _status: 'published' },
  });

/** What readers of the draft and of the published document see, and how many versions there are. */
async function stored(id: string) {
  const read = { collection: 'schemes', id, locale: 'ru' } as const;
  const [draft, published] = [
    await test.payload.findByID({ ...read, draft: true }),
    await test.payload.findByID(read),
  ];
  const where = { parent: { equals: id } };
  const { totalDocs } = await test.payload.countVersions({ collection: 'schemes', where });
  return { draft: draft.issuer, published: published.issuer, versions: totalDocs };
}

it('a write that takes longer than a lease keeps the others away to its end', async () => {
  const id = await aScheme();
  const { reached, letGo } = holdBack(/insert into "_schemes_v"/i);
  const first = write(id, 'first');
  await reached;
  await vi.advanceTimersByTimeAsync(65_000);
  const second = write(id, 'second').catch((error: Error) => error.name);
  // The other one looks at the row before it waits.
  const holders = await test.payload.db.find<{ until: number }>({
    collection: 'documentWrites',
    where: { key: { equals: `schemes:${id}` } },
  });
  expect(holders.docs[0]?.until).toBeGreaterThan(Date.now());
  letGo();
  await first;
  expect(await second).toBe('WriteConflict');
  expect(await stored(id)).toEqual({ draft: 'first', published: 'first', versions: 2 });
});

it('a write whose process stood still until another took its lease writes nothing more', async () => {
  const id = await aScheme();
  const { reached, letGo } = holdBack(/insert into "_schemes_v"/i);
  const first = write(id, 'first').catch((error: Error) => error.name);
  await reached;
  // No timer has run meanwhile.
  vi.setSystemTime(Date.now() + 31_000);
  await write(id, 'second');
  letGo();
  expect(await first).toBe('WriteConflict');
  expect(await stored(id)).toEqual({ draft: 'second', published: 'second', versions: 2 });
});
