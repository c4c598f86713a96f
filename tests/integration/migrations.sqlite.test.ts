import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../src/migrations/index.ts';
import { type TestPayload, testPayload } from '../support/test-payload.ts';

/** The parts of the SQLite adapter that a migration is run with. */
type Sqlite = {
  drizzle: { run: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> };
};

let test: TestPayload;
beforeAll(async () => {
  test = await testPayload();
});
afterAll(() => test.stop());

const sqlite = (payload: Payload) => payload.db as unknown as Sqlite;
const run = async (statement: string) => (await sqlite(test.payload).drizzle.run(statement)).rows;
const columns = async (table: string) =>
  (await run(`PRAGMA table_info('${table}')`)).map(({ name }) => name);
const applied = async () =>
  (await run('SELECT name FROM payload_migrations ORDER BY id')).map(({ name }) => name);

describe('migrations', () => {
  it('make the whole schema in an empty database', async () => {
    expect(await applied()).toEqual(migrations.map(({ name }) => name));
    expect(await columns('organizations')).toContain('lifecycle');
  });

  it('bring an older database up to date and keep its rows', async () => {
    const { id } = await test.payload.create({
      collection: 'organizations',
      locale: 'ru',
      draft: true,
      data: { name: 'Старая запись', sourceLocale: 'ru', kind: 'agency', country: 'RU' } as never,
    });
    const inEnglish = { locale: 'en', draft: true, data: { name: 'Old record' } } as const;
    await test.payload.update({ collection: 'organizations', id, ...inEnglish });
    const names = `SELECT title, search_text FROM translations WHERE document = '${id}' AND locale = 'en'`;
    expect(await run(names)).toMatchObject([{ title: 'Old record', search_text: 'old record' }]);
    await goBackTo(0);
    expect(await columns('organizations')).not.toContain('lifecycle');
    await test.payload.db.migrate({ migrations: migrations as never });
    expect(await columns('organizations')).toContain('lifecycle');
    expect(await applied()).toEqual(migrations.map(({ name }) => name));
    expect(
      await test.payload.findByID({ collection: 'organizations', id, draft: true, locale: 'ru' }),
    ).toMatchObject({ name: 'Старая запись', kind: 'agency' });
    expect(await run(names)).toMatchObject([{ title: 'Old record', search_text: 'old record' }]);
  });

  it('change nothing when they are all applied', async () => {
    const before = await applied();
    await test.payload.db.migrate({ migrations: migrations as never });
    expect(await applied()).toEqual(before);
  });
});

/** Undoes every migration after the one at `index`: the database of an older release. */
async function goBackTo(index: number): Promise<void> {
  for (const { name, down } of migrations.slice(index + 1).reverse()) {
    const db = sqlite(test.payload).drizzle;
    // Tables go one by one, while others still refer to them.
    await run('PRAGMA foreign_keys=OFF');
    await down({ db, payload: test.payload, req: {} } as never);
    await run(`DELETE FROM payload_migrations WHERE name = '${name}'`);
  }
}
