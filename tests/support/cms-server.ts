import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Payload } from 'payload';
import type { Role } from '../../collections/access/roles.ts';
import { freePort } from '../../scripts/demo/free-port.ts';
import { root } from '../../scripts/system/run.ts';
import type { Locale } from '../../translations/locales.ts';
import { aUser, STAFF_PASSWORD } from './builders.ts';
import { BUILD_MS, ensureBuild } from './cms-build.ts';
import { type CmsClient, cmsClient } from './cms-client.ts';
import { type TestDatabase, testEnvironment, testPayload } from './test-payload.ts';

/** For the hook that starts a server: there may be no build yet. */
export const CMS_START_MS = BUILD_MS + 120_000;

export type Person = { id: string; email: string; password: string; token: string };

export type CmsServer = {
  url: string;
  database: TestDatabase;
  /** Payload in the test's own process, on the same database: for what a test needs to be there. */
  payload: Payload;
  /** One of each role; the translator and the reviewer work in English and Arabic. */
  people: Record<Role, Person>;
  /** Somebody's requests, or the public's. */
  as: (role?: Role, language?: 'ru' | 'en') => CmsClient;
  /** What the server has logged since its start, a line each: objects where a line is JSON. */
  lines: () => (Record<string, unknown> | string)[];
  /** Ends the process and starts another on the same database and port: nothing has asked it yet. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

const staff: Record<Role, { workingLocales?: Locale[] }> = {
  admin: {},
  editor: {},
  translator: { workingLocales: ['en', 'ar'] },
  reviewer: { workingLocales: ['en', 'ar'] },
};

/**
 * The production build (`next start`) on a fresh database of the project's kind, with people: what
 * clients and people get is tested against it. Starting makes no request, so that a test decides
 * which one comes first. Once a test file, as `testPayload`.
 */
export async function startCms(settings: Record<string, string> = {}): Promise<CmsServer> {
  await ensureBuild();
  const { payload, database, stop: stopPayload } = await testPayload();
  const people = await makePeople(payload);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    startNext({
      ...testEnvironment(database),
      LOG_LEVEL: 'info',
      CMS_PORT: String(port),
      CMS_URL: url,
      ...settings,
    });
  let running = await start();
  return {
    url,
    database,
    payload,
    people,
    as: (role, language) => cmsClient({ url, token: role && people[role].token, language }),
    lines: () => running.lines,
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      await running.stop();
      await stopPayload();
    },
  };
}

async function makePeople(payload: Payload): Promise<Record<Role, Person>> {
  const people = {} as Record<Role, Person>;
  for (const role of Object.keys(staff) as Role[]) {
    const { id, email } = await aUser(payload, { roles: [role], ...staff[role] });
    const login = { email, password: STAFF_PASSWORD };
    // Not over HTTP: the server's first request is the test's.
    const { token } = await payload.login({ collection: 'users', data: login });
    people[role] = { id, ...login, token: token ?? '' };
  }
  return people;
}

type Running = { lines: (Record<string, unknown> | string)[]; stop: () => Promise<void> };

async function startNext(settings: Record<string, string>): Promise<Running> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(
    process.execPath,
    [next, 'start', '-H', '127.0.0.1', '-p', settings.CMS_PORT ?? ''],
    {
      cwd: root,
      env: { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const lines: Running['lines'] = [];
  const exited = once(child, 'exit');
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        const whole = (rest + text).split('\n');
        rest = whole.pop() ?? '';
        lines.push(...whole.map(asLine));
        if (whole.some((line) => line.includes('Ready in'))) resolve();
      });
    }
    exited.then(() => reject(new Error(`next start ended:\n${lines.join('\n')}`)), reject);
  });
  const stop = async () => {
    ready.catch(() => undefined);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  await ready;
  return { lines, stop };
}

function asLine(text: string): Record<string, unknown> | string {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
