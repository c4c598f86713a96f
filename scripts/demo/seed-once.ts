import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { idFrom } from '../../src/database.ts';
import { startPayload } from '../../src/start-payload.ts';
import { approve } from '../../translations/review/approve.ts';
import { seedDatabase } from '../seed/run.ts';

export type Login = { role: string; email: string; password: string };
export type SiteKey = { site: string; key: string };

/** What is shown to whoever tries the demo. */
export type Seeded = { logins: Login[]; siteKeys: SiteKey[] };

/**
 * Migrates and seeds the database that the environment names. Passwords and keys are stored as hashes
 * only, so what the first run made is kept beside the data, readable by its owner alone.
 *
 * @param onDatabase called when the schema is there, and others may use the database too.
 */
export async function seedOnce(
  folder: string,
  { log, onDatabase }: { log: (line: string) => void; onDatabase: () => void },
): Promise<Seeded> {
  const file = path.join(folder, 'demo.json');
  const kept: Seeded = JSON.parse(
    await readFile(file, 'utf8').catch(() => '{"logins":[],"siteKeys":[]}'),
  );
  const payload = await startPayload();
  onDatabase();
  try {
    const made = await seedDatabase({ payload, idFrom, approve, log });
    const logins = await withRoles(payload, made.logins);
    const seeded = {
      logins: newestBy(({ email }) => email, kept.logins, logins),
      siteKeys: newestBy(({ site }) => site, kept.siteKeys, made.siteKeys),
    };
    await writeFile(file, `${JSON.stringify(seeded, null, 2)}\n`, { mode: 0o600 });
    return seeded;
  } finally {
    await payload.destroy();
  }
}

async function withRoles(
  payload: Payload,
  logins: readonly { email: string; password: string }[],
): Promise<Login[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: logins.map(({ email }) => email) } },
    depth: 0,
    pagination: false,
  });
  return logins.map(({ email, password }) => ({
    role: docs.find((user) => user.email === email)?.roles?.[0] ?? '',
    email,
    password,
  }));
}

function newestBy<T>(key: (row: T) => string, before: readonly T[], after: readonly T[]): T[] {
  return [...new Map([...before, ...after].map((row) => [key(row), row])).values()];
}
